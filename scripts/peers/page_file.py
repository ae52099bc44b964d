"""The file of pages that all systems read, and the form in which they give their scores."""

import json
import sys


def read_pages(path):
    """Pages of one input, in the order of the file: fold, farm, title and text (the main text)."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def article_of(page):
    """What the linear models read: the title and the main text."""
    return f"{page['title']}\n{page['text']}"


def out_of_fold(pages, score_fold):
    """Scores of all pages, those of each fold by score_fold(fitted pages, tested pages)."""
    scores = [0.0] * len(pages)
    for fold in sorted({page["fold"] for page in pages}):
        tested = [i for i, page in enumerate(pages) if page["fold"] == fold]
        fitted = [page for page in pages if page["fold"] != fold]
        found = score_fold(fitted, [pages[i] for i in tested])
        for i, score in zip(tested, found, strict=True):
            scores[i] = float(score)
        print(f"  fold {fold}", file=sys.stderr)
    return scores


def print_result(systems, filters=()):
    """Prints the scores of each system, and which pages each filter rejects, as one object of JSON."""
    json.dump({"systems": dict(systems), "filters": dict(filters)}, sys.stdout)
