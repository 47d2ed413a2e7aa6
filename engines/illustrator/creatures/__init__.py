"""The offline painter's creatures: cats, dogs, birds, ghosts and monsters, in their natural size beside people.

In: a look, an expression, a pose, a turn, a voice. Out: a `Creature`, which is framed and drawn like a figure.
Never: a panel, a camera, a background.

Every species is a module with a function `anatomy(act) -> Anatomy`: measures and a way to draw. Local units are a
person's (see `performer`); the origin lies on the ground under the body, y points down, everybody looks to the right.
A `Breed`, which words choose by the look's seed, makes a dog a fox or a cat a tiger: other ears, coat, tail and size.
Heads are drawn in units of their own, around the middle of the skull, and seated on the body by a `HeadSeat`.
"""
