"""Where the pages are: their files as the router and links name them, and the addresses people see.

In: nothing. Out: paths relative to `ui/router.py`, URL paths. Never: what a page shows.
"""

from __future__ import annotations

from urllib.parse import urlencode

GALLERY = "../pages/gallery.py"
CREATE = "../pages/create.py"
EPISODE = "../pages/episode.py"
QUEUE = "../pages/queue.py"
READER = "../pages/reader.py"
CHARACTERS = "../pages/characters.py"
COSTS = "../pages/costs.py"
SETTINGS = "../pages/settings.py"
READER_URL = "/reader"
EPISODE_URL = "/episode"

SIGN_IN_URL = "/sign-in"
SIGN_OUT_URL = "/sign-out"


def sign_in_url(url_path: str, query: dict[str, str]) -> str:
    """The address that asks for the password and then leads back to this page."""
    asked = f"/{url_path}?{urlencode(query)}" if query else f"/{url_path}"
    return f"{SIGN_IN_URL}?{urlencode({'next': asked})}"


def public_url(project_id: str, number: int) -> str:
    """The address to share: the light page that needs neither Streamlit nor JavaScript."""
    return f"/webtoon/{project_id}/episode/{number}"
