"""Where the pages are: their files as the router and links name them, and the addresses people see.

In: nothing. Out: paths relative to `ui/router.py`, URL paths. Never: what a page shows.
"""

from __future__ import annotations

GALLERY = "../pages/gallery.py"
CREATE = "../pages/create.py"
EPISODE = "../pages/episode.py"
QUEUE = "../pages/queue.py"
READER = "../pages/reader.py"

SIGN_IN_URL = "/sign-in"
SIGN_OUT_URL = "/sign-out"


def public_url(project_id: str, number: int) -> str:
    """The address to share: the light page that needs neither Streamlit nor JavaScript."""
    return f"/webtoon/{project_id}/episode/{number}"
