"""The offline painter's figures: skeleton, limbs, hands, torso, clothes and what is held; poses are data.

In: a look, an expression, a pose. Out: strokes on a Drawing and where the head, the face and the feet are.
Never: a panel, a camera, a background.
"""
