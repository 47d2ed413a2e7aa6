"""English hooks of the last panel, and how a next episode answers them. In: nothing. Out: pieces.

A hook's name begins with the `OpenThread` that it leaves.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

HOOKS = read_pieces("""
== hook second-object : object, light, no closed, H wants return
-- plant : no N has thing
[{O} looks closely at the mark on the {kind} and frowns]
-- whole
[At home, {H} opens a drawer and stops]
H (shocked): {Thing:a}. In my drawer. Then whose did we just spend the whole day on?

== hook second-object-b : object
-- plant
[{O} pats a bulging pocket and looks from it to {H}]
-- whole
[{O} reaches into a pocket and takes out the very same {thing}]
O: How odd. Mine {is} right here. So whose {is} {that}?

== hook sender-note
-- plant : no N has thing
[The edge of a folded note shows beside the {kind}]
-- whole
+[A folded note slips out from under the {kind}]
H (surprised): "Don't trust {O}." But this... this is my handwriting.

== hook caller-message : no old
-- plant
[{H}'s phone lights up with an unknown number and goes dark]
-- whole
SFX: BZZT
H (surprised): An unknown number?
Narration: "I know about the {kind}. Now it's your turn."

== hook watcher-window : dark, no old
-- plant
[In a dark window behind {H}, a camera lens glints]
-- whole
[In a dark window across the street, somebody lowers a camera]
Narration: There were thirty pictures on the film. {H} was in twenty-nine.

== hook watcher-light : light, no closed, no old
-- plant
[A grey-coated man stands behind {H} and {O}, watching]
-- whole
[The grey-coated man makes a call]
Narration: The grey-coated man said quietly: "Yes, I found {H}. And the {kind}, too."

== hook missing-gone : no animal, no ghost
-- plant
[{O} looks back at the door again and again]
-- whole
[Where {O} was, there is only the {thing}]
H (shocked): {Call}? Where... the shoes are still here. Who leaves without shoes?

== hook page-torn : paper
-- plant : no N has thing
[{H} runs a thumb along a torn edge in the {kind}]
-- whole
[{H} turns over the last page of the {thing}]
H (surprised): Somebody tore one out. Only one. Today's.

== hook stranger-same : no closed
-- plant
[A stranger stands in the distance and looks at {O}]
-- whole
[The stranger comes up and points at the {thing}]
Narration: The stranger said: "I'm {O}. The real one."
H (shocked): Then who was I with, all this time?

== hook child-coat : light, no young, no closed
-- plant
[A small child peeps at the two of them from behind a wall]
-- whole
[A small child pulls at {H}'s coat]
H (surprised): Hello. Are you lost? "Mama said, go to whoever has the {kind}"? Your mama said what?

== hook returned-sound : dark, H wants learn
-- plant
[{H} counts three fingers and listens]
-- whole
SFX: KNOCK. KNOCK. KNOCK. KNOCK.
H (whispering): It was over. You said it was over. And it has learned to count to four.

== hook moved-thing : object
-- plant : no N has thing
[The {thing} {is} a little further left than before. {H} frowns]
-- whole
[Nobody is touching the {thing}. {They} {moves} anyway]
H (scared): Did you see that? Please say you saw that.

== answer second
[{H} puts two of the same {before} side by side]
H: I looked all night. One's real. The other one was made by somebody who studied it for a long, long time.
+O: Who'd do that? And why?
H (determined): We'll find out. But today came first.

== answer sender
[{H} holds the note against the light]
H: It's my hand, all right. But the ink's a day old. Somebody practised being me.
+O: So you never suspected me?
H (smiling): For about an hour. I'm sorry. It was a long hour.

== answer caller
H: I called back. There's no such number. There has never been such a number.
+O: Then how did it ring?
H (determined): I don't know. So today we move before it can.

== answer watcher
[{H} walks straight to the place where somebody stood]
H: Whoever watched us stood right here. The wall's still warm where they leaned.
+O: No name, no ash. Just one photograph, left behind on purpose.

== answer missing
[The door opens. {O} comes in with wet hair]
O: Sorry. There was something I had to check on my own. Were you worried?
+H (angry): You left your shoes!
H: Next time leave a note. I've only got the one heart.

== answer page
[{H} rubs a pencil gently over the torn edge]
H: You can still see where the pen pressed. "I'm sorry. Tomorrow. I promise." That's all.
+O: And tomorrow is today.

== answer summons
[{H} and {O} stand in front of a very large desk with nobody behind it]
H: They wanted us here, with the {before}. So where's everybody?
+O: Three chairs. One of us is late, and it isn't us.
H (thinking): And while we waited, something else came in first.

== answer stranger
H: I let that stranger sleep on the sofa. About half the story was true.
+O: And the other half?
H: A lie. Told crying. That's the half I can't put down.

== answer child
[A small child finishes a second glass of milk]
H: Mama said I'd know what to do. I don't know what to do.
+O: It has your chin. I'm only saying.
H (embarrassed): Let's get through today first. The child comes along.

== answer returned
[{H} lifts the loose board by the window]
H (tired): Wind. There used to be paper stuffed in this gap. That's all it ever was.
+O: Good. So who took the paper out?
H: Tomorrow's question. Today has one of its own.

== answer moved
[{H} has sat up all night in front of it with a lamp]
H: It moved once. When we both blinked.
+O: So it doesn't move while somebody's looking.
H: Which means we can't look away. And of course today something else comes up.
""")
