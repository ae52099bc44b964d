import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { type ElementFacts, factsAt } from '../../src/document/elements.ts';
import { ATTRIBUTE, type Attribute, type Attributes } from '../../src/document/tag-attributes.ts';
import type { TokenHandler } from '../../src/document/token-handler.ts';

const NAMES = new Map(Object.entries(ATTRIBUTE).map(([name, number]) => [number as Attribute, name]));
const RCDATA: ReadonlySet<string> = new Set(['title', 'textarea']);

/** The state in which what stands after a start tag is read, where it is no markup. */
function modeAfter({ name, content }: ElementFacts): number | null {
  if (content === 'markup') return null;
  if (content === 'rest') return TokenizerMode.PLAINTEXT;
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  return RCDATA.has(name) ? TokenizerMode.RCDATA : TokenizerMode.RAWTEXT;
}

function attributesOf({ attrs }: Token.TagToken): Attributes {
  const get = (attribute: Attribute): string | undefined =>
    attrs.find(({ name }) => name === NAMES.get(attribute))?.value;
  return { get, has: attribute => get(attribute) !== undefined };
}

/** Tells a handler what is in a page as `scanHtml` does, by the tokenizer of parse5. */
export function scanWithParse5(html: string, handler: TokenHandler): void {
  let run = '';
  const onText = ({ chars }: Token.CharacterToken): void => {
    run += chars;
  };
  // White space and words are tokens of their own there; a run of text is told in one.
  const endRun = (): void => {
    if (run !== '') handler.onText(run, 0, run.length);
    run = '';
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment: endRun,
      onDoctype: endRun,
      onEof: endRun,
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onStartTag(tag) {
        endRun();
        const element = factsAt(tag.tagName, 0, tag.tagName.length);
        handler.onOpenTag(element, attributesOf(tag), tag.selfClosing);
        tokenizer.inForeignNode = handler.isInForeignContext();
        const mode = tokenizer.inForeignNode ? null : modeAfter(element);
        if (mode !== null) tokenizer.state = mode;
      },
      onEndTag(tag) {
        endRun();
        handler.onCloseTag(factsAt(tag.tagName, 0, tag.tagName.length));
        tokenizer.inForeignNode = handler.isInForeignContext();
      },
    },
  );
  tokenizer.write(html, true);
}
