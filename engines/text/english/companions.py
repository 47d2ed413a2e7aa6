"""English companions: what people whom a premise names beside hero and other do and say. In: nothing. Out: pieces.

`F` is whoever is named. `enter` is told early, `later` before the end; `apart` is for somebody who doesn't belong to
the two, `animal` for one that has no words.
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

COMPANIONS = read_pieces("""
== companion enter : light
[{F} squeezes in between {H} and {O}]
F: Whatever this is, I'm not going home before I've seen how it ends.

== companion enter : light
[{F} pushes up both sleeves]
F: All right. Who's doing what? And don't say I'm only watching.

== companion enter : light
[{F} leans over {H}'s shoulder]
F: I look away for five minutes, and now this.

== companion enter : light, met
[{F} looks from {H} to {O}]
F: You two have that face again. Count me in.

== companion enter : light
[{F} folds both arms and grins at {H}]
F: I vote we do the brave thing. After you.

== companion enter : dark
[{F} steps closer to {H}]
F (whispering): I don't like this. I'm staying right next to you.

== companion enter : dark
[{F} looks back over one shoulder]
F (whispering): Did anybody else hear that? No? Then I didn't either.

== companion enter : dark
[{F} stands back to back with {H}]
F: Whatever comes, it finds all of us.

== companion enter : dark
[{F} counts on both hands]
F (nervous): Nobody goes anywhere alone. That's a rule. I just made it.

== companion later : light
[{F} looks at {H} and nods]
F: Go on. We're right behind you.

== companion later : light
[{F} lets out a long breath]
F: If anybody asks, I was never worried.

== companion later : light
[{F} gives {H} a nudge with one elbow]
F: Well? You've come this far. So have I, by the way.

== companion later : dark
[{F} grips {H}'s arm]
F (whispering): Next time somebody says "let's just have a look", I'm staying home.

== companion later : dark
[{F} looks around]
F: Are we all still here? Good. Then keep going.

== companion later : dark
[{F} straightens up beside {H}]
F (determined): I'm scared, too. That makes two of us, and that's already better.

== companion enter-apart
[{F} watches from a few steps away]
F: Don't mind me. I only want to see what you do next.

== companion enter-apart
[{F} comes up to {H} and {O}]
F: So this is where everybody is. Is there something I should know?

== companion enter-apart
[{F} stops in front of {H}]
F: I wouldn't do that if I were you. But please, go on.

== companion later-apart
[{F} turns to {H}]
F: I said it from the beginning. Nobody ever listens to me.

== companion later-apart
[{F} stands a little aside and looks on]
F: You surprise me. That doesn't happen often.

== companion enter-animal
[{F} comes up and settles down beside {H}]

== companion enter-animal
[{F} looks up at {H} and waits]

== companion later-animal
[{F} stays close to {H}'s side]
""")
