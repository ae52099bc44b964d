"""Times extractors and filters in Python on the pages of a file, one JSON object a line: "html" and "text".

Prints, for each, the milliseconds that all pages took, or null and why where its packages cannot be had.
"""

import json
import sys
import time


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: extract_plain_text(page["html"], main_content=True)


def trafilatura():
    from trafilatura import extract

    return lambda page: extract(page["html"])


def datatrove():
    from datatrove.data import Document
    from datatrove.pipeline.filters import (
        C4QualityFilter,
        FineWebQualityFilter,
        GopherQualityFilter,
        GopherRepetitionFilter,
    )

    kinds = [GopherQualityFilter, GopherRepetitionFilter, C4QualityFilter, FineWebQualityFilter]
    filters = [kind() for kind in kinds]

    def run(page):
        for rule in filters:
            rule.filter(Document(text=page["text"], id=""))

    return run


CONTENDERS = {
    "resiliparse, main content (Python)": resiliparse,
    "trafilatura (Python)": trafilatura,
    "datatrove: Gopher, C4 and FineWeb filters on our main text (Python)": datatrove,
}


def main(path):
    with open(path, encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    result = {}
    for name, make in CONTENDERS.items():
        print(name, file=sys.stderr)
        try:
            work = make()
            work(pages[0])
        except Exception as why:  # whatever is missing
            result[name] = {"milliseconds": None, "why": str(why)}
            continue
        start = time.perf_counter()
        for page in pages:
            try:
                work(page)
            except Exception:
                pass
        result[name] = {"milliseconds": (time.perf_counter() - start) * 1000}
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1])
