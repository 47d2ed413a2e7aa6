"""English interludes for long episodes, one act each of set-up, rise, turn and close, that fit any story. Data only."""

from __future__ import annotations

from engines.text.stories import read_acts

_TEXT = """
@ Set-up
+0
F: What's on your mind?
H: Nothing. Probably.
F (sighing): It's the "probably" that worries me.
+0
F: You've been odd all day.
H: I'm always like this.
F (teasing): True. You have always been odd.
+1
H (thinking): The {topic}. Once you notice it, you can't stop noticing.
+1
[H lets out a long breath]
H (sighing): All right. Pull yourself together, {H}.
+2
F: Have you eaten?
H: Is that really what matters now?
F (firmly): That is always what matters.
@ Rise
+0
F (whispering): Be honest. You can't stop thinking about {O}.
H (embarrassed): I'm thinking about the {thing}. It's a very interesting {kind}.
F (smirking): Of course it is.
+0
[H looks out into the distance]
H (thinking): I could stop here. Pretend I never saw a thing. It would be so easy.
H (determined): And I'd have to live with the person who did that.
+1
Narration: My grandmother used to say: when in doubt, choose the road you'll be less ashamed of.
+1
F: What can I do?
H (smiling): Stay close. That's plenty.
+2
SFX: GROWL
H (embarrassed): You heard nothing.
F (laughing): The whole street heard that.
@ Turn
+0
[H clenches both fists]
H (thinking): I'm afraid. Fine. Eyes open anyway.
H (determined): Running away was yesterday's plan.
+0
H (thinking): What would {F} say? "Breathe first. Panic later." Something like that.
[H closes both eyes and takes a deep breath]
H (determined): There. I've breathed. Now.
+1
[Nobody wants to speak first]
Narration: The longest three seconds in the world went by.
+1
H (thinking): Maybe the answer had been standing beside me the whole time.
+2
H (thinking): Why go this far? Because somebody ought to go all the way for once.
@ Close
+0
F (relieved): Is it over? My knees have resigned.
H (laughing): Your knees? I did all the running.
F: I ran with you in spirit!
+0
[H and F walk side by side]
F: This morning I gave you an hour. At most.
H (teasing): I gave myself ten minutes.
+1
Narration: It was the same sky as yesterday. It only looked as if somebody had opened it a little wider.
+1
F (brightly): I'm starving. Dinner's on me.
H (surprised): On you? Should I call a doctor?
+2
H (thinking): One day I'll remember this and laugh. I can feel it starting.
"""
_, INTERLUDES = read_acts(_TEXT)
