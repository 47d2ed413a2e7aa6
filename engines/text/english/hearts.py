"""English stories of the heart: romance, slice of life. In: nothing. Out: `Story` data. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.stories import story

RETURNED = story(
    Genre.ROMANCE,
    """
= The {thing} that came back | Seven years and one {kind} | Meet me at the {place}
@ {Place} / evening
+0
[H stops in front of the {place}]
H (thinking): <No. It can't be.|Seven years. Of all the evenings.> That back. That terrible posture.
+1
Narration: When we were nineteen we walked this way home every day. Then one spring there was no goodbye.
+0
[O turns around slowly]
O (surprised): {H}? It is you, isn't it?
~
[O waves first]
O (shyly): Hello, {H}. You haven't changed at all.
+1
SFX: THUMP
H (thinking): Heart, please. Read the room.
+2
O (smiling): You still forget how to talk when you're startled.
H (embarrassed): I do not! I was... breathing.
+3
O: You cut your hair. It suits you.
H (shyly): Last year. You're a year late. No, seven.
@ Cafe / evening
+0
O: I came to give you back the {thing}.
H (surprised): You kept it? All this time?
+1
O: I tried to throw it away. About a hundred times.
O (smiling): I have a very poor throwing arm.
+1
H (angry): Then why did you leave without a word?
O (sadly): I've been rehearsing that answer for seven years. I'm sorry isn't long enough.
+2
[H stares into a cup]
H (thinking): A thousand questions, and the coffee is already cold.
+2
F (phone): You met WHO? Stay there. I'm putting on my shoes.
H (whispering): Do not come. I mean it. We will not be friends.
+3
O: Are you still the only person who talks about the {topic} like it's a family member?
H (laughing): Somebody has to.
@ Street / night / rain
+0
[O looks up at the rain]
O: I fly out tomorrow morning.
H (shocked): Tomorrow? We've had one coffee!
~
[A phone lights up in the dark]
O (sadly): That's my airline. I leave tomorrow, {H}.
H (shocked): So you came back only to go again?
+0
H (determined): Then I'll say it now. I was in love with you.
+1
[Only the rain answers]
O (surprised): Was?
H (determined): Am. Fix the tense yourself, you were always better at grammar.
+2
H (thinking): I said it out loud. Somebody please turn the rain up.
+2
[O tilts the umbrella over H]
O: Your shoulder is getting soaked.
H (shyly): Worry about your own shoulder.
+1
O (smiling): You fool. I crossed an ocean to say that first.
+3
Narration: One umbrella, two people. For once in my life, the numbers came out right.
@ {Place} / morning
+0
[H comes running to the {place}]
H (shouting): {O}! Wait! You left the {thing}!
~
[H runs, out of breath]
H (shouting): Stop! You can't just leave it with me again!
+1
O (smiling): I know. I left it on purpose.
O: You only ever run when you're returning something.
+2
H (angry): Your plane! You'll miss your plane!
O (smiling): I cancelled it last night.
H (surprised): Then why are you holding a suitcase?
O (shyly): Because I have to start looking for a flat somewhere.
+0
O (shyly): Did you find the note? I hid it with the {kind}, seven years ago.
+0
[H unfolds the note with trembling hands]
H (surprised): {O}... this isn't your handwriting. <Whose is it?|This is {F}'s.>
~
[H unfolds the note and freezes]
H (shocked): "Don't trust {O}." You didn't write this, did you?
""",
    things=("umbrella", "camera", "love letter", "music box", "scarf"),
    places=("bus stop", "park", "seaside", "lighthouse"),
    hero_roles=("florist", "night-shift clerk"),
    other_roles=("first love", "old friend"),
    voices=("dry outside, soft inside", "gentle and slow", "loud and loyal"),
)

NEIGHBOUR = story(
    Genre.SLICE,
    """
= A small {thing} on the doorstep | Today's {kind} | The warmth of one {kind}
@ {Place} / morning
+0
[H finds {thing:a} on the doorstep]
H (surprised): Huh. Another one. <That makes three days in a row.|Third time this week.>
+0
H (thinking): No name. Just a note: "You did well today, too."
~
H: And a note. "Eat breakfast before you rush off." Who writes like that?
+1
Narration: I'm {H}. Three months in this town, and the only one who knows my name is a stray cat.
+2
F (smiling): Somebody likes you.
H (embarrassed): Me? I talk about the {topic} at parties. Nobody likes me.
+3
[H yawns and stretches]
H (tired): Well. At least I'm awake now.
@ {Place} / noon
+0
O (angry): You there! No clutter by the door!
H (surprised): It isn't mine! I mean, it is now, but I didn't...
+1
H (thinking): {O}, from next door. The town's official {other_role}. Nobody alive has seen that face smile.
+1
O: Skin and bones. Do young people not eat any more?
H (thinking): Was that... concern?
+2
F (whispering): Careful. {O} once made a mailman cry.
H (scared): What did the mailman do?
F (whispering): Said good morning.
+2
[O carries a heavy crate up the stairs alone]
H: Let me! One, two, hup!
O: Lift with your legs, child. Backs don't grow again.
+3
O: What do they call you?
H (smiling): {H}. Thank you for asking. It only took three months.
@ {Place} / night
+0
[H keeps watch in the dark]
H (whispering): Tonight I catch whoever it is.
+0
SFX: RUSTLE
[O sets down {thing:a} without a sound]
H (surprised): {O}?!
+1
O (surprised): This fell. Out of the sky. I was only picking it up.
H (laughing): And the note fell with it?
+0
O (shyly): The week you moved in, you watered my plants. I was in hospital a month. You never said a word.
+2
H (thinking): Those sad little pots on the stairs. They were {O}'s.
O (sadly): My late other half grew them. Thirty years. I couldn't have borne it.
+2
H (tearful): You could have told me! I thought you hated me.
O: Thank you is a hard word. It gets harder with age.
@ {Place} / morning / sunny
+0
[H knocks on the door next door]
H (brightly): {O}! Have you had breakfast? It's my turn today.
~
[H stands there with both arms full]
H (brightly): Delivery! I cooked it myself, so please lower your standards.
+1
O: Too much salt.
O (smiling): It's warm, though.
+2
F (shocked): Am I seeing things? {O} is smiling.
H (laughing): Shh. If word gets out, it stops.
+0
Narration: One {kind} at a time, this became my town.
+3
O: Come tomorrow. There will be soup.
H (happy): I'll bring two bowls.
+0
[The next morning there are two gifts on the doorstep]
H (puzzled): That's odd. {O} left for the coast last night... <So who was here?|So who left these?>
""",
    things=("cinnamon roll", "potted plant", "lunchbox", "orange", "jar of soup"),
    places=("alley", "old apartment", "bakery", "bookshop"),
    hero_roles=("new tenant", "apprentice baker", "night-school student"),
    other_roles=("grump", "terror of the stairwell", "dragon"),
    voices=("bright and apologetic", "gruff, few words", "a cheerful gossip"),
    looks=("", "elder", ""),
)
