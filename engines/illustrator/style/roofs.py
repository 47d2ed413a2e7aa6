"""What a tiled roof with lifted eaves looks like. Lengths in metres, or parts of a roof's own measures."""

TIP_M = 0.4
"""How far the ends of an eave are lifted above its middle."""

GABLE_PART, KINK_PART = 0.72, 0.42
"""Where a roof's gables stand beside its half length, and how far up its slope the hips end at their feet."""

SAG_PART = 0.11
"""How far a slope hangs below a straight one at its middle, as a part of its rise."""

TILE_M, TILE_RIB_M, CLOSEST_TILES_PX = 0.3, 0.075, 5.0
"""From one row of tiles to the next, how thick its rib is seen, and how close rows are drawn at most."""

TILE_END_M, SMALLEST_END_PX = 0.085, 1.2
"""The radius of the round tile at a row's lower end, and below which radius none is drawn."""

FASCIA_M, RAFTER_M, RAFTERS_APART_M = 0.11, 0.055, 0.42
"""The board under the lowest tiles; a rafter's radius, and from one to the next."""

OUTER_RAFTER_PART = 0.94
"""How far out on an eave the last rafter lies: its lifted corner is a board."""

RIDGE_M, RIDGE_LIFT_M, HIP_RIDGE_M = 0.3, 0.16, 0.2
"""The height of the ridge's wall of tiles, how far its ends are lifted, and how thick the ridges on the hips are."""

RIDGE_FLARE, RIDGE_END_PART = 1.05, 0.45
"""How far the ridge's crest reaches beyond its foot, and the radius of the round tile that closes a ridge beside the
ridge's thickness."""

WALL_EAVE_M, WALL_SLOPE_M, WALL_RIDGE_M = 0.17, 0.34, 0.12
"""Of the tiles on a wall: how far they stand out, how high their ridge lies above the wall, the ridge's own height."""

WALL_END_PART = 0.85
"""How large the round tiles of a wall are beside those of a roof."""

WALL_RIBS_SEEN_M = 18.0
"""Farther away the ribs of a wall's tiles run into one."""
