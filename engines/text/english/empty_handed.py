"""English openings and endings of tales that turn on no thing: somebody is met, heard, seen through or shut in.

In: nothing. Out: pieces.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

EMPTY_HANDED = read_pieces("""
== opening trapped : bare > H wants hold
SFX: CLICK
[{H} pulls at the door, and nothing moves]
H (scared): No. No, no. Tell me that wasn't the lock.
O: Congratulations. It's you and me until morning.
+H (thinking): The most awkward person in the world, in the smallest room in the world.
++[{O} draws a line across the floor]
. O: Trespassers will be mocked.

== opening trapped : bare > H wants hold
[{H} pushes at the door with one shoulder]
H (tired): It won't open. That was the seventeenth try.
O: Sixteenth. Once, you pushed the wall.
+H: Why didn't you say so?
. O: It was nice to watch. We have until morning.
H (thinking): Morning. I only have to last until then.

== opening meets : bare, loved, no ghost, no animal, no changed > H wants tell
[{H} stops and looks at {O}]
H (thinking): That back. No. Of all days, of all places, the {place}.
O (surprised): {H}?
+H: It's been a while. You haven't changed.
. O (smiling): Liar. I've changed a lot.
H (thinking): I had words for this. I practised them for years. I can't find one.

== opening meets : bare, met, no loved, no ghost, no animal, no changed > H wants help
[{O} stops in front of {H}]
O (surprised): {H}? Is that really you?
H (surprised): What are you doing here? You left without a word.
+O: I'm sorry. It's a long story.
H (thinking): That's a smile. But I know that smile. It always meant "help me".
++H: Then tell it long. I have all day.

== opening meets : bare, strange, no loved, no ghost, no animal, no changed > H wants help
[{O} stands in the {place}, looking lost]
O: Excuse me. What day is it?
H (surprised): Are you ill? You're very pale.
+O: Not ill. I've just run out of places to go. A minute ago.
H (thinking): A stranger. I could walk on. My feet won't.
++H (tired): Sit down. We'll think sitting down.

== opening hears : bare > H wants learn
SFX: KNOCK. KNOCK. KNOCK.
H (thinking): There it is again. Three times, like last night.
[{H} holds a breath and turns around]
+H (thinking): Not the wall. Not the door. It was closer than that.
O (whispering): You heard it, too?
H (surprised): I'm not the only one?

== opening notices : bare, no animal > O hides secret, H wants learn
[{H}'s eyes stop at {O}'s face]
H (thinking): I saw that. Nobody who was telling the truth would do that.
O: Why are you looking at me like that?
H (embarrassed): It's nothing.
+O (thinking): Was I seen?
++H (thinking): The answer came half a second late. Liars are always half a second late.

== opening notices : bare, animal > O hides secret, H wants learn
[{O} meets {H}'s eyes and looks innocent]
H: You spoke. Just now. I heard it.
O: Meow.
H (thinking): That wasn't a meow. That was somebody saying the word.
+O (thinking): It must be my accent.

== obstacle mistrust : bare, no closed
-- set > H faces obstacle
F (whispering): I don't trust {O}. There's something we're not being told.
+H: Such as?
. F: If I knew, it wouldn't be a secret.
-- try : H faces obstacle > H tried obstacle
H: Is there something you aren't telling me?
O: One thing. It isn't a bad thing.
+H: One is fine. Tell me when you want to.
. O (surprised): You aren't going to ask?
-- worse : H tried obstacle > H faces obstacle
F (shouting): Look! {O} is gone! What did I tell you!
H (sadly): A minute ago we were talking. Without a word.
-- out : H faces obstacle
[{O} runs up, out of breath]
O (tired): I didn't run away. I only needed some air.
H (smiling): Then say so next time. One word would do.

== ending hold-morning : bare, light, H wants hold > H trusts other
[The first sunlight reaches {H} and {O}]
H (tired): We made it. It's morning.
O (smiling): So the door opens, and we go our separate ways.
H: In a minute. My leg has gone to sleep.
+O (laughing): Funny. So has mine.

== ending hold-night : bare, dark, H wants hold > H trusts other
[{H} lets go of {O}'s hand at last]
H (tired): It's morning. We're alive.
O (smiling): I wouldn't have been, alone.
+H: Nor would I. So come back tomorrow night.

== ending tell-plain : bare, H wants tell > H trusts other
[{H} stands straight in front of {O}]
H (shyly): What I couldn't say then. I loved you. I still do.
O (smiling): I know. I came a long way to hear it.
+H (surprised): So it wasn't a coincidence?
. O (laughing): Three coincidences are an effort.

== ending help-plain : bare, H wants help > H trusts other
[{O} bows to {H}]
O: Thank you. I have somewhere to go now.
H: Where?
O (smiling): Not far. Somewhere from which I can say hello to you tomorrow.
+H (laughing): Then don't be late. I'm bad at waiting.

== ending learn-plain : bare, light, H wants learn > H trusts other
O: Now you know. Who are you going to tell?
[{H} shakes {his:H} head]
H: Nobody. I was curious, that's all.
O (smiling): I'm glad it's you. It was heavy, alone.
+H: Then from today it weighs half.

== ending learn-cold : bare, dark, H wants learn > H trusts other
[{H} looks at {O} for a long time]
H: The answer was in front of me all along. Not knowing was frightening. Knowing is sad.
O: Then you understood it properly.
++Narration: After that night, nobody spoke of it again.

== hook watcher-plain : bare, no closed
-- plant
[A grey-coated man watches {H} from far away]
-- whole
[The grey-coated man makes a call]
Narration: The grey-coated man said quietly: "The two of them have met. Yes. As planned."

== hook stranger-plain : bare, no closed
-- plant
[A stranger stands in the distance and looks at {O}]
-- whole
[The stranger from before comes up to {H}]
Narration: The stranger said: "I'm {O}. The real one."
H (shocked): Then who was I with, all this time?

== hook summons-knock : bare
-- plant
[{H} looks back, as if somebody had called]
-- whole
SFX: BAM BAM BAM
Narration: Outside, somebody shouted: "Is {O} in there? We've been looking all night!"
""")
