"""fastText (Joulin et al. 2016), as quality classifiers of crawls use it. Argument: the file of pages.

Rate, epochs, dimension and buckets are those of its tutorial on text classification; one thread and a fixed seed, so
that a run can be repeated. fastText reads what it is trained on from a file: it lies beside the file of pages, and is
removed as soon as the model is there.
"""

import math
import os
import re
import sys

import fasttext
from page_file import article_of, out_of_fold, print_result, read_pages

OPTIONS = {
    "lr": 1.0,
    "epoch": 25,
    "wordNgrams": 2,
    "bucket": 200_000,
    "dim": 50,
    "minCount": 3,
    "thread": 1,
    "seed": 1,
    "verbose": 0,
}
LEAST = 1e-9


def line_of(page):
    """A page on one line, in lower case, marks of punctuation as words of their own."""
    text = re.sub(r"([^\w\s])", r" \1 ", article_of(page).lower())
    return " ".join(text.split())


def score_fold(fitted, tested):
    """Log-odds of the tested pages by a model of the fitted ones."""
    path = os.path.join(os.path.dirname(os.path.abspath(sys.argv[1])), "fasttext.txt")
    try:
        with open(path, "w", encoding="utf-8") as file:
            for page in fitted:
                file.write(f"__label__{'farm' if page['farm'] else 'clean'} {line_of(page)}\n")
        model = fasttext.train_supervised(path, **OPTIONS)
    finally:
        os.remove(path)
    scores = []
    for page in tested:
        chances = dict(zip(*model.predict(line_of(page), k=2), strict=True))
        farm, clean = (max(LEAST, chances.get(f"__label__{name}", 0.0)) for name in ("farm", "clean"))
        scores.append(math.log(farm / clean))
    return scores


if __name__ == "__main__":
    print_result({"fastText, words and pairs": out_of_fold(read_pages(sys.argv[1]), score_fold)})
