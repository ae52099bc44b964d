/** What `chaff scan --help` tells after the options. */
export const SCAN_HELP: string = `
Inputs are known by their content: WARC, WET, ARC, JSON lines, CSV, Parquet, a
folder of pages, a list of addresses (fetched one after another; private ones
are refused); plain, or in gzip, zstd or brotli. In tables and JSON lines pages
are found in html, raw_html, text, raw_content, content, body and the like, and
their address in url, link, source_url, metadata.url and the like; other names
are told with --url-field and --html-field or --text-field, in exact letters.

Every record has an id: its own, else the name of the input and the number of
the record in it, from 1. Records that hold no page are counted and not
written; pages that cannot be had or read are error records. A page that takes
longer than --page-timeout (page-timeout), or for which the memory does not do
(worker-died), costs only itself.

A file gets its name when all that could be read is written; one that is there
is replaced then. A device or a pipe is written to as it is. A folder (a path
that ends with /, is one, or is given with --resume; always for parquet) gets
numbered parts and a manifest that tells which records each part covers. After
Ctrl-C or a crash the same command with --resume goes on: what no manifest
names is removed and scored again, nothing is lost and nothing doubled. Ctrl-C
finishes what is in flight; a second one quits at once.

--shard 3/64 scores one of 64 shares, by the id: the same share each time, and
all shares, 1/64 to 64/64, are the whole. They may go into one folder.

--attributes writes a file for each input into the folder, under its name, a
line for each record: { "id", "source", "attributes": { "chaff__label__farm":
[[0, length, 1]], "chaff__verdict__probability": ... } }.

--columns takes fields of the JSON or columns of the table (see chaff score
--format csv), and ids of signals for their values. Without --only, error
records are written too.

Exit code: 0 all inputs were read, whatever became of their pages; 2 an error:
a wrong option, an input that could not be read to its end, or nothing could be
written; 130 or 143 it was stopped. A reader that wants no more, such as head,
stops it with 0.

Examples:
  $ chaff scan crawl.warc.gz -o scores.jsonl
  $ chaff scan *.jsonl -o scores/ --format parquet --resume --shard 3/64
  $ chaff scan pages/ --only farm,suspect --columns id,probability
  $ chaff scan documents/*.jsonl.gz -o attributes/chaff/ --attributes`;

/** What `chaff pipe --help` tells after the options. */
export const PIPE_HELP: string = `
One line in: { "url": ..., "html": ... } or "text", with an "id" if there is
one. One line out, at the same place: the verdict, or an error record with the
code bad-record (no JSON, no page), too-large, page-timeout or worker-died.
The id is that of the line, else its url, else the number of the line, from 1.
Nothing else is on standard output.

--hadoop-counters writes reporter:counter:chaff,<label>,<number> to standard
error every ten seconds and at the end, as Hadoop Streaming reads it.

Exit code: 0 every line has been answered, 2 an error, 130 or 143 it was
stopped.

Examples:
  $ zcat pages.jsonl.gz | chaff pipe | gzip > verdicts.jsonl.gz
  $ chaff pipe --columns id,label,probability < pages.jsonl`;
