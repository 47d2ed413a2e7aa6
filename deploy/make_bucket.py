"""Make the bucket of `TOONVERSE_STORE_URL` unless it is there: `python -m deploy.make_bucket`; compose.yaml runs it.

In: settings from the environment. Out: a bucket, an exit code. Never: an object in it.
"""

from __future__ import annotations

import sys

import s3fs

from settings import read_settings


def main() -> int:
    """0 when the bucket is there; the store's own words and 1 when it can't be made."""
    settings = read_settings()
    url = settings.store_url or ""
    if not url.startswith("s3://"):
        print("TOONVERSE_STORE_URL is no s3:// address", file=sys.stderr)
        return 1
    bucket = url.removeprefix("s3://").split("/")[0]
    files = s3fs.S3FileSystem(**settings.store_arguments)
    try:
        if not files.exists(bucket):
            files.mkdir(bucket)
    except FileExistsError:
        return 0
    except Exception as error:
        print(f"{bucket}: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
