"""English stories of working days and school days. In: nothing. Out: `Story` data. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.stories import story

RIVALS = story(
    Genre.SCHOOL,
    """
= The missing {kind} | One night before the festival | {H}, {O} and the {thing}
@ {Place} / morning
+0
[H freezes in front of an empty locker]
H (shocked): It's gone. The {thing} is gone!
+0
F (surprised): Tomorrow's the festival! Without it we don't have a show!
~
F (startled): The whole class worked on that for a month. A month, {H}!
+1
Narration: I'm {H}, {role:a}. I'm not good at much, but at losing things I am world class.
+1
F (whispering): Who was the last one here yesterday?
H (thinking): {O}. Top of every list. And my natural enemy.
+2
F: You two fought about the {topic} again, didn't you?
H (angry): It was not a fight. It was a debate with volume.
+3
SFX: DING DONG
H (sighing): Even the bell has bad timing.
@ Corridor / noon
+0
H (angry): {O}! You took the {thing}, didn't you?
O: Do you have any proof?
+1
O (smirking): No? How like you. Verdict first, evidence later.
H (angry): Has anyone told you you're impossible?
+0
O: Let's look for it together. <I need it too, as it happens.|But if you're wrong, you apologise. Out loud.>
+1
H (surprised): You? With me? Why?
O (shyly): Do I have to present my reasons?
+2
[H and O run through the whole school]
H: Not in the gym! Not in the art room!
O: Not in the studio. You're faster than you look.
+2
[O tears a sandwich in half]
O: Eat. Low blood sugar makes bad detectives.
H (thinking): Was {O} always like this?
+3
H: Why do you always stay so late?
O: Nobody's home. The library at least has lights.
@ Rooftop / sunset
+0
[H finds the {thing} in a corner, held together with tape]
H (surprised): Here it is! But why is it... mended?
~
[H opens an old box]
H (surprised): Found it! Wait. Somebody has repaired this.
+0
O (sadly): I bumped into it last night and broke it. I fixed it till morning. I just couldn't tell you.
+1
H (angry): You could have said so at the start!
O (tearful): Anyone else, yes. I didn't want to look stupid to you.
+2
H (thinking): The perfect one, with five plasters on ten fingers.
+1
H (laughing): You genius idiot. It looks better than it did before.
+2
O: You're not angry?
H: Oh, I will be. After the festival. So don't go anywhere.
+3
[The sunset makes two long shadows]
@ {Place} / night
+0
[The stage lights come on]
F (shouting): And now, our class!
~
SFX: CHEERS
F (excited): Full house! Everybody breathe! Not all at once!
+0
H (determined): Come up with me, {O}. Whoever mends it gets to take the bow.
+1
O (scared): I've never been on a stage in my life.
H (smiling): I've never been first in anything. We'll manage.
+2
Narration: We made two mistakes that night, laughed three times, and did not leave the stage.
+1
O (smiling): So when do I get my apology?
H (teasing): In instalments. For the rest of our lives.
+0
[O takes a second {kind} out of a bag]
O (puzzled): It's strange, though. This is the one I broke. <So whose is that?|So what did we just use up there?>
""",
    things=("banner", "script", "drum", "mask", "trophy"),
    places=("classroom", "school", "art room"),
    hero_roles=("the clumsiest class president alive", "a student on a losing streak"),
    other_roles=("top student", "transfer student"),
    voices=("hot-headed and honest", "cool and exact", "everything is an emergency"),
)

OVERTIME = story(
    Genre.OFFICE,
    """
= Reply all, {H} | One more night with the {thing} | After the {kind}, we go home
@ Office / morning
+0
[H turns pale in front of the monitor]
H (shocked): Wait. Who did I just send the {thing} to?
+0
F (whispering): "All staff." Congratulations. You're famous.
~
F (surprised): Even the CEO has it. It says "read". It says it twice.
+1
Narration: Week three. {H}, {role:a}. This may be my farewell episode.
+1
SFX: PING PING PING
H (tearful): Why are they all answering?
+2
F: Relax. Last year somebody announced the {topic} to the whole company.
H: Where are they now?
F: Nobody knows.
+3
H (thinking): How did I never notice how cosy it is under this desk?
@ Meeting room / noon
+0
O (firmly): {H}. Tomorrow's presentation. We'll use the {thing}.
H (surprised): What? But that was a mistake!
+0
O: An interesting one. Finish it tonight. <I'll stay as well.|If it fails, we both go.>
+1
H (thinking): {O}. People here say "{other_role}" and lower their voices. Nobody has ever been praised by {O}.
+1
H (scared): Am I in trouble?
O: There's no time for trouble. Sit.
+2
F (whispering): Come back alive. Emergency snacks, my third drawer.
H (tearful): That sounded like a will.
+3
O: Coffee?
H: Right away! How do you take it?
O: I was offering to make it.
@ Office / night
+0
[Only two monitors glow in the empty office]
H (tired): Why are you helping me, {O}?
~
[The clock passes midnight]
H (tired): You could just fire me. Why did you stay?
+0
O: Ten years ago I pressed the same button. All staff.
+0
H (shocked): You? You did?
O (embarrassed): Mine was a love letter.
+1
H (laughing): I'm sorry. I'm so sorry. Hahaha!
O (shyly): Better. You've looked like a wet umbrella all day.
+2
H (thinking): Not a scary person after all. Just someone who saves smiles like batteries.
+2
SFX: CLICK
[The power goes out]
H (screaming): Save it! Did you save it?
O: I thought you did.
+2
H (determined): Then we do it again. It's all in my head. Faster this time!
O (surprised): Are you the same person as this morning?
+3
O: Change this sentence. It's nobody's voice. Use yours.
H (smiling): Nobody has ever told me that before.
@ Meeting room / morning
+0
[H begins to speak with trembling hands]
H (determined): This is a story that began with a mistake.
~
[Every eye in the room is on H]
H (determined): You've all read it by accident. Now let me tell it on purpose.
+1
F (whispering): The CEO smiled. I've waited three years to see that.
+1
SFX: CLAP CLAP CLAP
H (relieved): It's over. I can't feel my legs.
+0
O (smiling): Well done. You may write that down. It's my first.
+2
H (teasing): Could you say it again? For my records?
O: Go home, {H}.
+3
Narration: The office was as cold as ever, the coffee as bitter. But I caught myself looking forward to tomorrow.
+0
[A new message appears on the screen]
H (surprised): From the CEO. "Where did you find the {thing}? <Come up. Alone.|It was never supposed to exist.>"
""",
    things=("report", "proposal", "resignation letter", "memo"),
    places=("office", "company"),
    hero_roles=("junior associate", "an intern on probation"),
    other_roles=("the iceberg", "the last light on the ninth floor"),
    voices=("nervous and polite", "clipped", "a deadpan desk neighbour"),
)
