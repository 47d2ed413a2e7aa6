"""English pieces for what just happens to somebody in a premise (`{deed}`). In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

BLOWS = read_pieces("""
== opening befalls > H has thing, H wants through
[{H} {deeds}]
H (shocked): Today, of all days. Now, of all times.
O (surprised): Are you all right? You're white as a sheet.
H: No. But say that I am.
+O: You are. There, I said it.

== opening befalls > H has thing, H wants through
[{H} {deeds}]
H (thinking): I thought that this only happened to other people. I suppose they all did.
[{O} holds out a hand to {H}]
O: Can you get up? Give me your hand.
+H: I can do it alone. Probably.
. O: Nobody says "probably" alone.

== obstacle through-out : H wants through
-- set > H faces obstacle
F: They all say it's over for you. They only say it because they care.
+H: That isn't caring. That's giving up.
-- try : H faces obstacle > H tried obstacle
[{H} looks up and steps forward]
H: I can handle it alone. Watch.
O: That wasn't handling it. You just made it bigger.
+H: Bigger is part of the plan.
-- worse : H tried obstacle > H faces obstacle
[{H} sits down on the ground]
H (crying): I want yesterday back. Only one day.
-- out : H faces obstacle
[{O} sits down next to {H}]
O: Yesterday's gone. Today isn't over yet. What can you still do?
+H (smiling): One thing. There is one thing.

== secret through-same : H wants through, person
= The same had happened to {O}, and nobody had come.
-- plant > O hides secret
[{O} looks into the distance]
H (thinking): Not surprised at all. As if all this had happened before.
-- hint
+H: How do you always know what I need?
. O: It's everything I needed and didn't have.
-- reveal : O hides secret > H knows secret, H trusts other
O (sadly): It happened to me, too. Nobody came. So I came.
H (crying): Why didn't you tell me?
+O: You'd have thought it was pity. It wasn't. I was glad not to be the only one.

== ending through-up : H wants through > H trusts other
[{H} looks up and stands again]
H (determined): So that's not the end of it. I'm still standing.
O (smiling): The end was always up to you.
+H (laughing): Then not yet. There's something I still want to do.

== ending through-two : H wants through > H trusts other
H: When I said I could do it alone. I take it back.
[{H} takes {O}'s hand and stands up]
O (laughing): I thought I'd grow old waiting for that.
+H (smiling): Are we late? Then we run. There's two of us now.

== hook summons-through : H wants through
-- plant
[{H} looks back, as if somebody had called]
-- whole
SFX: BAM BAM BAM
Narration: Outside the door, somebody shouted: "{H}! Your place is still free! Can you be there by morning?"

== hook watcher-through : H wants through, no closed
-- plant
[A grey-coated man watches {H} from far away]
-- whole
[The grey-coated man closes a notebook]
Narration: The last line in the notebook said: "{H} stood up, as expected. Begin the second test."
""")
