"""English obstacles for two people, a premise without a thing, and nobody else. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

TWO_ALONE = read_pieces("""
== obstacle unasked : bare, no closed
-- set > H faces obstacle
[{H} takes a breath to speak and holds it]
H (thinking): I want to ask. But if I ask, nothing will be the same.
-- try : H faces obstacle > H tried obstacle
H (nervous): Can I ask you something?
+O: Of course.
. H (embarrassed): Do you... think it's going to rain?
-- worse : H tried obstacle > H faces obstacle
[{O} turns to go]
O (sad): If there's nothing you want to say, I'll be on my way.
-- out : H faces obstacle
H (shouting): Wait! There is. I just never know how to begin.
[{O} stops and looks back]
O (smiling): Begin badly. I'm in no hurry.

== obstacle corners : bare, no closed, no H wants deed
-- set > H faces obstacle
H (smiling): I know a shortcut. Five minutes, no more.
+O: Lead on. I'm good at following.
-- try : H faces obstacle > H tried obstacle
H (nervous): Left here. Or... no. Left.
+O: We've been past this corner before. Twice.
-- worse : H tried obstacle > H faces obstacle
[{H} stops and looks around]
H (tired): I'm lost. Properly lost. I didn't want to be the one to say it.
-- out : H faces obstacle
O: Then we go back the way we came. I counted the corners.
H (laughing): You counted? Since when?

== obstacle lights-out : bare, no closed, no old
-- set > H faces obstacle
SFX: CLICK
H (surprised): All the lights, at once. Is it only here?
+O: No. It's the whole street.
-- try : H faces obstacle > H tried obstacle
H (determined): Left, then right. I could walk this with my eyes shut.
O: That was a wall.
-- worse : H tried obstacle > H faces obstacle
[{H} reaches into the dark and finds nobody]
H (scared): {O}? Say something. Anything.
-- out : H faces obstacle
[A hand takes hold of {H}'s sleeve]
O: I'm here. I was only quiet because I was scared, too.
H (smiling): Then let's be scared in the same direction.

== obstacle crowd : bare, no closed, light
-- set > H faces obstacle
[A crowd streams around {H} and {O}]
H (surprised): Where do they all come from?
+O: I don't know. Hold on to my sleeve.
-- try : H faces obstacle > H tried obstacle
H (determined): Excuse me. Sorry. Coming through.
O (shouting): The other way! You're going the other way!
-- worse : H tried obstacle > H faces obstacle
[{H} turns around, and every face is a stranger's]
H (sad): I let go. It was only for a second.
-- out : H faces obstacle
[{O} waves both arms]
O (shouting): Over here!
H (laughing): Everybody's staring at you.
+O (smiling): Good. One of them was meant to.

== obstacle hush : bare, no closed, dark
-- set > H faces obstacle
SFX: STEP. STEP.
H (whispering): Somebody's coming. Down. Not a sound.
-- try : H faces obstacle > H tried obstacle
O (whispering): My knee cracks when I'm nervous.
H (whispering): Then don't be nervous.
-- worse : H tried obstacle > H faces obstacle
SFX: CRACK
H (scared): It has stopped. Right in front of us.
-- out : H faces obstacle
SFX: MEOW
H (tired): A cat. I lost ten years of my life to a cat.
+O (smiling): So did the cat. Did you see it run?
""")
