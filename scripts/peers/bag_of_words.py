"""A logistic regression over tf-idf of words and pairs of words: the usual first attempt. Argument: the file of pages."""

import sys

from page_file import article_of, out_of_fold, print_result, read_pages
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


def score_fold(fitted, tested):
    """Log-odds of the tested pages by a model of the fitted ones."""
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True),
        LogisticRegression(C=10, class_weight="balanced", max_iter=1000),
    )
    model.fit([article_of(page) for page in fitted], [page["farm"] for page in fitted])
    return model.decision_function([article_of(page) for page in tested])


if __name__ == "__main__":
    print_result({"tf-idf + logistic regression": out_of_fold(read_pages(sys.argv[1]), score_fold)})
