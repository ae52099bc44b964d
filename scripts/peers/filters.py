"""The quality filters that datasets for language models are cleaned with, as datatrove ships them.

Gopher quality and repetition (Rae et al. 2021), C4 (Raffel et al. 2020) and FineWeb (Penedo et al. 2024), each on the
main text of a page, with their settings for English and the English tokenizer that datatrove assigns (a blank spaCy
pipeline with rules only: nothing is downloaded). They are not fitted. Argument: the file of pages.

A filter stops at the first rule that rejects. To count them, each rule runs alone, in a filter whose other rules are
off: 9 of Gopher quality, 13 of Gopher repetition, 4 of FineWeb and 3 of C4 (what drops a page, not what drops a
line). A filter rejects a page that any of its rules rejects, as it does with all of them on.
"""

import inspect
import math
import sys

from datatrove.data import Document
from datatrove.pipeline.filters import (
    C4QualityFilter,
    FineWebQualityFilter,
    GopherQualityFilter,
    GopherRepetitionFilter,
)
from page_file import print_result, read_pages

# Values that turn a rule off.
QUALITY_OFF = dict.fromkeys(
    [
        "min_doc_words",
        "max_doc_words",
        "min_avg_word_length",
        "max_avg_word_length",
        "max_symbol_word_ratio",
        "max_bullet_lines_ratio",
        "max_ellipsis_lines_ratio",
        "max_non_alpha_words_ratio",
        "min_stop_words",
    ]
)
REPETITION_OFF = {
    **dict.fromkeys(["dup_line_frac", "dup_para_frac", "dup_line_char_frac", "dup_para_char_frac"]),
    "top_n_grams": (),
    "dup_n_grams": (),
}
C4_OFF = {"min_num_sentences": -1, "filter_lorem_ipsum": False, "filter_curly_bracket": False}
FINEWEB_OFF = {
    "line_punct_thr": -1,
    "short_line_thr": math.inf,
    "char_duplicates_ratio": math.inf,
    "new_line_ratio": math.inf,
}


def rules_of(kind, off):
    """Filters of a kind with a single rule each, at its published value."""
    defaults = inspect.signature(kind.__init__).parameters
    rules = []
    for name in off:
        value = defaults[name].default
        for single in [(entry,) for entry in value] if isinstance(value, tuple) else [value]:
            rules.append(kind(**{**off, name: single}))
    return rules


# C4 comes last: datatrove keeps the words of the last text only, and C4 cuts sentences.
RULES = {
    "Gopher quality": rules_of(GopherQualityFilter, QUALITY_OFF),
    "Gopher repetition": rules_of(GopherRepetitionFilter, REPETITION_OFF),
    "FineWeb quality": rules_of(FineWebQualityFilter, FINEWEB_OFF),
    "C4 quality": rules_of(C4QualityFilter, C4_OFF),
}
RULE_COUNT = sum(len(rules) for rules in RULES.values())


def rejects(rule, page):
    """Whether a rule drops a page. The page is built anew, since the C4 filter cuts lines out of it."""
    return rule.filter(Document(text=page["text"], id="")) is not True


def main(path):
    """Prints how many filters and how many rules reject each page, and what each filter rejects."""
    pages = read_pages(path)
    rejected = {name: [] for name in RULES}
    rule_counts = []
    for number, page in enumerate(pages, 1):
        counts = {name: sum(rejects(rule, page) for rule in rules) for name, rules in RULES.items()}
        for name, count in counts.items():
            rejected[name].append(count > 0)
        rule_counts.append(sum(counts.values()))
        if number % 500 == 0:
            print(f"  {number} pages filtered", file=sys.stderr)
    filter_counts = [sum(verdicts) for verdicts in zip(*rejected.values(), strict=True)]
    print_result(
        {
            f"datatrove, filters that reject (of {len(RULES)})": filter_counts,
            f"datatrove, rules that reject (of {RULE_COUNT})": rule_counts,
        },
        rejected,
    )


if __name__ == "__main__":
    main(sys.argv[1])
