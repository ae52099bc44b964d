// Made by npm run generate from the files of this folder; do not edit.
import { signal as adNetworkKind } from './ad-network-kind.ts';
import { signal as affiliateLinkShare } from './affiliate-link-share.ts';
import { signal as assistantResidue } from './assistant-residue.ts';
import { signal as boilerplateLoss } from './boilerplate-loss.ts';
import { signal as bylineMissing } from './byline-missing.ts';
import { signal as callToActionRate } from './call-to-action-rate.ts';
import { signal as canonicalElsewhere } from './canonical-elsewhere.ts';
import { signal as commentFormBoilerplate } from './comment-form-boilerplate.ts';
import { signal as commercialPhraseRate } from './commercial-phrase-rate.ts';
import { signal as commercialTopicSpread } from './commercial-topic-spread.ts';
import { signal as compressionRatio } from './compression-ratio.ts';
import { signal as concreteDetailRate } from './concrete-detail-rate.ts';
import { signal as connectiveOpeningShare } from './connective-opening-share.ts';
import { signal as countdownOrTestimonialFrame } from './countdown-or-testimonial-frame.ts';
import { signal as dateInPath } from './date-in-path.ts';
import { signal as dateMissing } from './date-missing.ts';
import { signal as digitShare } from './digit-share.ts';
import { signal as disclosurePresent } from './disclosure-present.ts';
import { signal as distinctWordShare } from './distinct-word-share.ts';
import { signal as doubledPunctuationRate } from './doubled-punctuation-rate.ts';
import { signal as droppedLetterRate } from './dropped-letter-rate.ts';
import { signal as duplicateLineShare } from './duplicate-line-share.ts';
import { signal as duplicateNgramShare } from './duplicate-ngram-share.ts';
import { signal as ellipsisLineShare } from './ellipsis-line-share.ts';
import { signal as exactMatchAnchorShare } from './exact-match-anchor-share.ts';
import { signal as externalDomainCount } from './external-domain-count.ts';
import { signal as figureRate } from './figure-rate.ts';
import { signal as firstHandRate } from './first-hand-rate.ts';
import { signal as followedExternalLinkShare } from './followed-external-link-share.ts';
import { signal as foreignVoice } from './foreign-voice.ts';
import { signal as formulaHeadingShare } from './formula-heading-share.ts';
import { signal as genericByline } from './generic-byline.ts';
import { signal as gluedBreadcrumb } from './glued-breadcrumb.ts';
import { signal as headingRate } from './heading-rate.ts';
import { signal as headingTitleEcho } from './heading-title-echo.ts';
import { signal as hedgeRate } from './hedge-rate.ts';
import { signal as hiddenTextShare } from './hidden-text-share.ts';
import { signal as hostHyphenCount } from './host-hyphen-count.ts';
import { signal as hostHyphenOrDigitShare } from './host-hyphen-or-digit-share.ts';
import { signal as hotlinkedImageShare } from './hotlinked-image-share.ts';
import { signal as identityLinks } from './identity-links.ts';
import { signal as inlinePromoShare } from './inline-promo-share.ts';
import { signal as labelListShare } from './label-list-share.ts';
import { signal as leftoverSourceLines } from './leftover-source-lines.ts';
import { signal as letterWordShare } from './letter-word-share.ts';
import { signal as linkListShare } from './link-list-share.ts';
import { signal as linkWordShare } from './link-word-share.ts';
import { signal as listLineShare } from './list-line-share.ts';
import { signal as listicleHeadlineShare } from './listicle-headline-share.ts';
import { signal as machineVocabularyRate } from './machine-vocabulary-rate.ts';
import { signal as mainShare } from './main-share.ts';
import { signal as mangledNameRate } from './mangled-name-rate.ts';
import { signal as meanWordLength } from './mean-word-length.ts';
import { signal as metaKeywordRepetition } from './meta-keyword-repetition.ts';
import { signal as namedEntityRate } from './named-entity-rate.ts';
import { signal as offTopicPromoShare } from './off-topic-promo-share.ts';
import { signal as priceAndDiscountRate } from './price-and-discount-rate.ts';
import { signal as publisherMarkup } from './publisher-markup.ts';
import { signal as questionHeadingShare } from './question-heading-share.ts';
import { signal as quotationShare } from './quotation-share.ts';
import { signal as repeatedAltShare } from './repeated-alt-share.ts';
import { signal as repeatedHeadlineShare } from './repeated-headline-share.ts';
import { signal as repeatedPromoShare } from './repeated-promo-share.ts';
import { signal as secondPersonRate } from './second-person-rate.ts';
import { signal as sentenceLengthVariation } from './sentence-length-variation.ts';
import { signal as sentenceOpeningRepetition } from './sentence-opening-repetition.ts';
import { signal as serialCommaShare } from './serial-comma-share.ts';
import { signal as shortLineShare } from './short-line-share.ts';
import { signal as sourceCreditCount } from './source-credit-count.ts';
import { signal as sourceCreditLink } from './source-credit-link.ts';
import { signal as stopwordShare } from './stopword-share.ts';
import { signal as superlativeRate } from './superlative-rate.ts';
import { signal as swapTemplate } from './swap-template.ts';
import { signal as symbolWordRatio } from './symbol-word-ratio.ts';
import { signal as templatePhraseDensity } from './template-phrase-density.ts';
import { signal as terminalPunctuationShare } from './terminal-punctuation-share.ts';
import { signal as titleKeywordDensity } from './title-keyword-density.ts';
import { signal as titlePhraseRepetition } from './title-phrase-repetition.ts';
import { signal as titleScriptMismatch } from './title-script-mismatch.ts';
import { signal as topNgramShare } from './top-ngram-share.ts';
import { signal as truncatedArticleEnd } from './truncated-article-end.ts';
import { signal as truncatedTeaserShare } from './truncated-teaser-share.ts';
import { signal as untranslatedResidue } from './untranslated-residue.ts';
import { signal as uppercaseShare } from './uppercase-share.ts';
import { signal as urlDigitShare } from './url-digit-share.ts';
import { signal as urlHyphenCount } from './url-hyphen-count.ts';
import { signal as urlKeywordOverlap } from './url-keyword-overlap.ts';
import { signal as wordEntropy } from './word-entropy.ts';
import { signal as wordingOdds } from './wording-odds.ts';
import { signal as wrapperCommercialPhraseCount } from './wrapper-commercial-phrase-count.ts';
import { signal as wrapperOffTopicShare } from './wrapper-off-topic-share.ts';
import { signal as wrapperTopicSpread } from './wrapper-topic-spread.ts';
import { signal as wrapperWordingOdds } from './wrapper-wording-odds.ts';
import type { Signal } from './signal.ts';

/** All signals, in order of id. */
export const SIGNALS: readonly Signal[] = [
  adNetworkKind,
  affiliateLinkShare,
  assistantResidue,
  boilerplateLoss,
  bylineMissing,
  callToActionRate,
  canonicalElsewhere,
  commentFormBoilerplate,
  commercialPhraseRate,
  commercialTopicSpread,
  compressionRatio,
  concreteDetailRate,
  connectiveOpeningShare,
  countdownOrTestimonialFrame,
  dateInPath,
  dateMissing,
  digitShare,
  disclosurePresent,
  distinctWordShare,
  doubledPunctuationRate,
  droppedLetterRate,
  duplicateLineShare,
  duplicateNgramShare,
  ellipsisLineShare,
  exactMatchAnchorShare,
  externalDomainCount,
  figureRate,
  firstHandRate,
  followedExternalLinkShare,
  foreignVoice,
  formulaHeadingShare,
  genericByline,
  gluedBreadcrumb,
  headingRate,
  headingTitleEcho,
  hedgeRate,
  hiddenTextShare,
  hostHyphenCount,
  hostHyphenOrDigitShare,
  hotlinkedImageShare,
  identityLinks,
  inlinePromoShare,
  labelListShare,
  leftoverSourceLines,
  letterWordShare,
  linkListShare,
  linkWordShare,
  listLineShare,
  listicleHeadlineShare,
  machineVocabularyRate,
  mainShare,
  mangledNameRate,
  meanWordLength,
  metaKeywordRepetition,
  namedEntityRate,
  offTopicPromoShare,
  priceAndDiscountRate,
  publisherMarkup,
  questionHeadingShare,
  quotationShare,
  repeatedAltShare,
  repeatedHeadlineShare,
  repeatedPromoShare,
  secondPersonRate,
  sentenceLengthVariation,
  sentenceOpeningRepetition,
  serialCommaShare,
  shortLineShare,
  sourceCreditCount,
  sourceCreditLink,
  stopwordShare,
  superlativeRate,
  swapTemplate,
  symbolWordRatio,
  templatePhraseDensity,
  terminalPunctuationShare,
  titleKeywordDensity,
  titlePhraseRepetition,
  titleScriptMismatch,
  topNgramShare,
  truncatedArticleEnd,
  truncatedTeaserShare,
  untranslatedResidue,
  uppercaseShare,
  urlDigitShare,
  urlHyphenCount,
  urlKeywordOverlap,
  wordEntropy,
  wordingOdds,
  wrapperCommercialPhraseCount,
  wrapperOffTopicShare,
  wrapperTopicSpread,
  wrapperWordingOdds,
];
