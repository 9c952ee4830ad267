"""The desk: a local web page and an HTTP API over the reader and an archive. It shows what they tell."""
