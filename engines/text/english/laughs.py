"""English pieces of comedy. In: nothing. Out: pieces. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.pieces import read_pieces

COMEDY = read_pieces(
    """
== stakes bet
H (thinking): I once told my whole family, "When it counts, I deliver." I'd hoped it would never count.

== stakes mother
H (thinking): My mother's coming at seven. The flat's a crime scene, the sink is winning, and now there's {thing:a}.
+H: Let's fix one of those. The easy one. Which one's the easy one?

== stakes horoscope
H (thinking): This morning's horoscope: "Beware of {thing:a}." I laughed. I laughed for three whole hours.

== obstacle form : light, no closed, no old
-- set > H faces obstacle
F: For {thing:a} you need a form. Three copies, by five o'clock.
+H: Which form?
. F: That's what the first form is for.
-- try : H faces obstacle > H tried obstacle
H: "Relationship to the {kind}." What do I put?
O: Put "it's complicated". It worked for my library fine.
+[The clerk lifts the stamp, thinks, and puts it down again]
. H: What? What's missing?
. O: Lunch, I think.
-- worse : H tried obstacle > H faces obstacle
F: One minute left, and the stamp's on the second floor. The elevator's being inspected.
+H (tired): Why is the second floor five floors up?
-- out : H faces obstacle
[{O}, red in the face, holds out a very small stamp]
H (surprised): You ran? All those stairs?
+F: The clerk says "it's complicated" goes straight through. Nobody's ever been that honest.

== obstacle viral : no closed, no old, no N has thing
-- set > H faces obstacle
F (laughing): You're on the internet! "Person running with {thing:a}"!
+H: How many views?
. F: More than your age. Per second.
-- try : H faces obstacle > H tried obstacle
H: Disguises. Sunglasses, hat, moustache.
O: The moustache is upside down.
+[A passer-by takes a picture]
. F: The sequel's out. "Now with moustache."
-- worse : H tried obstacle > H faces obstacle
F: It's the television. They're live. They're live now.
+H (sad): The moustache is on my forehead.
++O: It suits you. You look surprised twice.
-- out : H faces obstacle
H (determined): Good evening. I'm the person with the {kind}. Let me tell you why I was running.
+F: Read the comments! "Fake moustache, real heart"!

== obstacle landlord : home, no closed, no N has thing, no old
-- set > H faces obstacle
SFX: BANG BANG BANG
F (whispering): It's the landlord! About the rent! And the {thing}! Mostly the {thing}!
-- try : H faces obstacle > H tried obstacle
H (whispering): Nobody's home. Lights off. Hold your breath.
SFX: GROWL
+H (whispering): Whose was that?
. O (whispering): Stomachs can't lie.
-- worse : H tried obstacle > H faces obstacle
[The door opens. Three people stand frozen around the {thing}]
H: Good evening. We're statues.
+F: Statues don't talk, genius.
-- out : H faces obstacle
F: He says he was a statue himself, at our age. We have until next month.
+H: What does that mean?
. O: Don't ask. It's good. Just don't ask.

== obstacle plan-b : no N has thing
-- set > H faces obstacle
O: It's a perfect plan. Except for one thing.
H: What thing?
+O: The plan. I'm still working on the plan.
-- try : H faces obstacle > H tried obstacle
H: One: hide the {thing}. Two: smile as if nothing's wrong. Easy.
[{H} stuffs the {thing} up a sweater and looks about eight months along]
+O: Three: accept congratulations. When are you due?
. H: Don't make me laugh. Somebody already gave me their seat.
-- worse : H tried obstacle > H faces obstacle
SFX: RRRIP
H (sad): Let that be the sweater. Please let that be the sweater.
+O: It's the sweater. And a bit of the {kind}.
-- out : H faces obstacle
H: New plan: we tell the truth. Why wasn't that number one?
+O: Because then it isn't a plan. It's just character.

== secret fan : person, light, no old, no family
= It came out that {O} was {H}'s only fan.
-- plant > O hides secret
O: "When it counts, I deliver." Isn't that what you always say in your video?
H (thinking): I made one video, at two in the morning. It has one view. Who told {him:O}?
-- hint
+H: Did you happen to see my video? It went from one view to two last night.
. O (embarrassed): Algorithms. They're a menace.
-- reveal : O hides secret > H knows secret, H trusts other
H (shocked): One view, two views, three. They're all you? And the subscriber?
O (shyly): I watch it when I'm sad. The bit where you fall over always helps.
+H: I don't fall over. That's the dance.
. O: That's what makes it art.

== secret wrong-person : no ghost, no changed, no family, light
= It came out that {O} had been looking for another {H} all along.
-- plant > O hides secret
O: So you're the {H}. The legend. You look... normal. For a legend.
H (thinking): Legend? Me? I'm going to stand very still and enjoy this.
-- hint
+O: Is it true, about the bear? With one hand?
. H: It may have been a gummy bear. It was a big bag.
-- reveal : O hides secret > H knows secret, O trusts hero
O: I made a call. The legend lives two towns over. You just have the same name.
H (tired): I know. I've known since you said "legend". Are you very disappointed?
+O (laughing): The legend hung up on me. You came.

== hook second-winner : light, object, no old
-- plant
[{H} passes a museum poster with {thing:a} on it]
-- whole
Narration: That night, on the news: "...and it turns out that the real {kind} {was} in a museum all along."
H (sad): Then what did we just nearly die for?

== hook summons-mother : light, no closed, no old
-- plant
[{H} pushes away a ringing phone. The screen says: Mother]
-- whole
SFX: DING DONG
H (sad): My mother. And why is {O}'s mother standing next to her?

== hook caller-lottery : light, no old
-- plant : no N has thing
[A camera flashes at {H} and the {thing}]
-- whole
SFX: PING
H (shocked): "Congratulations, {H}! You are the new face of {thing:a}!" I never entered anything!
""",
    Genre.COMEDY,
)
