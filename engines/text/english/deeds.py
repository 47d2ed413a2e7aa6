"""English pieces for what somebody does in a premise, on purpose or again and again. In: nothing. Out: pieces.

`{deed}` is an infinitive (`cross the lake`), `{deeds}` its third person (`crosses the lake`).
"""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

MEANT = read_pieces("""
== opening does : light, no target > H has thing, H wants deed
[{O} stares at {H}, wide-eyed]
O (surprised): You mean it. You really want to {deed}.
H (determined): If I don't today, I never will. So it's today.
+O: Why today?
. H: Yesterday I was scared. Tomorrow I'll have an excuse.
++H (thinking): There. I've said it out loud. Now it can't be unsaid.

== opening does : light, no target > H has thing, H wants deed
[{H} closes both eyes and breathes in]
H (thinking): I count to three. On three, I do it.
O: You've counted to three twelve times now.
H (embarrassed): How long have you been there?
+O: Since the sixth. What are you trying to do?
. H: I'm going to {deed}. Don't laugh.
++O: I'm not laughing. I'd like to see it.

== opening does : target > H has thing, H wants deed
[{H} and {O} walk side by side]
O (surprised): Wait. What did you just say?
H (determined): That I'm going to {deed}. It's decided.
+O (embarrassed): I haven't said a word yet.
. H: Then say it now. If it's no, say no.
H (thinking): I can hardly breathe. But for once, I didn't take it back.
++O (smiling): I didn't say no.

== opening does : dark > H has thing, H wants deed
[{H} stops and looks back over one shoulder]
H (thinking): I have to {deed}. I can. I must.
O (whispering): Don't. You'll be sorry.
H (nervous): Who sent you to stop me?
++O: Nobody. I just know what happened to the last one who tried.

== obstacle deed-doubt : no closed, H wants deed
-- set > H faces obstacle
F: You're really going to try? Everybody's betting that you can't.
+H: And you?
. F: Half and half. I'm your friend.
-- try : H faces obstacle > H tried obstacle
[{H} grits both teeth and steps forward]
H: First try. Just watch.
O: That was a first try?
+H (embarrassed): That was practice. The next one counts.
. O: You fell very hard, for practice.
-- worse : H tried obstacle > H faces obstacle
[{H} sits down on the ground]
H (sadly): I can't. They all said so, and they had a reason.
+F: See? You tried. That's enough. Let's go home.
++H (thinking): "Enough" was the word that hurt most today.
-- out : H faces obstacle
[{O} holds out a hand to {H}]
O: They all bet against you. I haven't placed my bet yet.
H (smiling): Then place it. I'm going again.

== obstacle deed-late : H wants deed
-- set > H faces obstacle
F: Bad news. If it isn't done today, it can't be done at all.
+H: Says who?
. F: Everybody who put it off until yesterday.
-- try : H faces obstacle > H tried obstacle
H: We hurry, that's all. One, two, three, done.
O: You went wrong at two.
+[{H} starts again from the beginning]
. H (tired): Again. From the top.
-- worse : H tried obstacle > H faces obstacle
[{H} looks down at two shaking hands]
H (crying): They won't do what I tell them. And there's no time left.
+O: Look at mine. They're shaking, too.
-- out : H faces obstacle
[{O} takes {H}'s shaking hand]
O: Then let's do it shaking. There's no such thing as a day without it.

== secret deed-tried : H wants deed, person, no target
= {O} had once tried the very same thing, and stopped one step short.
-- plant > O hides secret
[{O} pulls a sleeve over a scarred hand]
H (thinking): {He:O} says this is all new. {He:O} knows every hard part by heart.
-- hint
+O: Breathe there. If you don't, you'll get it wrong.
. H: How would you know?
. O (embarrassed): I read it. In a book.
-- reveal : O hides secret > H knows secret, H trusts other
H: That scar. You tried it, too. The same thing I'm doing.
O (sadly): Ten years ago. I stopped one step short. I wanted you to take it.
+H: Why didn't you say so?
. O: When somebody who lost gives advice, it sounds like a threat.
++H (smiling): Then the last step is for two.

== secret deed-waited : H wants deed, target, light
= {O} had been waiting for {H} to do just that, from the start.
-- plant > O hides secret
[{O} quickly hides a folded note]
H (thinking): Was that a smile? That should have been a frown.
-- hint
+H: You don't seem surprised at all.
. O (embarrassed): I'm very surprised. It just doesn't show.
-- reveal : O hides secret > H knows secret, H trusts other
[{O} holds the folded note out to {H}]
O (shyly): "{H} didn't come today. Maybe tomorrow." I have about a hundred of these.
H (surprised): You were waiting? For me? The whole time?
+O: The whole time. I was only too scared to ask.

== ending deed-done : H wants deed, light, no target > H trusts other
[{H} {deeds}]
H (happy): I did it! I really did it!
O (laughing): I saw. From the first second to the last.
+H: Everybody said I couldn't.
. O: Leave me out of everybody.
++H (thinking): Now that it's over it looks small. I came all this way for something this small.

== ending deed-once-more : H wants deed, light, no target > H trusts other
H: No counting this time. I just go.
[{H} {deeds}]
O (smiling): That's it. You've done it.
+H (crying): I said I'd {deed}. And I did.
. O (laughing): You did. I'm your witness.
++O: What will you do now?
. H (laughing): No idea. I never thought any further than this.

== ending deed-aimed : H wants deed, target > H trusts other
[{H} {deeds}]
H (tired): There. I kept my word.
O (crying): I know. I saw that you never once let go of it.
+O: Next time it's my turn.
. H (surprised): Your turn to do what?
. O (smiling): To hold out a hand first. When you're the one who's scared.

== ending deed-dark : H wants deed, dark > H trusts other
[{H} {deeds}]
H (tired): It's done. Nobody will believe it, but it's done.
O: I believe it. I was here.
+Narration: It was never written down. Only two people knew.

== hook watcher-deed : H wants deed, light, no closed
-- plant
[A grey-coated man watches {H} from far away]
-- whole
[The grey-coated man closes a notebook]
Narration: The last line in the notebook said: "{H} has passed. Time for the real job."

== hook stranger-deed : H wants deed, light, no closed
-- plant
[A stranger stands in the distance and looks at {H}]
-- whole
[The stranger from before kneels down in front of {H}]
Narration: The stranger said: "Please. Do it once more. For me."
H (shocked): Now?

== hook summons-deed : H wants deed
-- plant
[{H} looks back, as if somebody had called]
-- whole
SFX: BAM BAM BAM
Narration: Outside the door, somebody shouted: "I'm looking for {H}! If I'm too late, it's all over!"
""")

WATCHED = read_pieces("""
== opening watches : light > O has thing, O hides secret, H wants why
[{O} {deeds}]
H (thinking): But why? Nobody has ever asked. So nobody knows.
[{H} stands at a distance and watches {O}]
O: You saw that?
H (embarrassed): No. I was just passing by.
+O: Everybody just passes by. You're the first who stopped.

== opening watches > O has thing, O hides secret, H wants why
[{O} {deeds}]
H: Excuse me. Can I ask you one thing?
O: You want to know why. Everybody has that face.
+H (embarrassed): Is it that easy to see?
. O: It's written on your forehead. One word, three letters.
H (thinking): That wasn't an answer. It wasn't a no, either. Now I have to know.

== obstacle why-complaint : H wants why, no closed
-- set > H faces obstacle
F: You've heard about {O}? They all want it to stop.
+H: Did anybody ask why?
. F: Why ask? It only has to stop.
-- try : H faces obstacle > H tried obstacle
H: People are talking. If I knew the reason, I could speak up for you.
O (sadly): If they knew the reason, they'd talk even more.
+H: Then tell only me. I won't tell anybody.
. O: If you still want to know tomorrow, I will.
-- worse : H tried obstacle > H faces obstacle
F (shouting): They say today was the last time! They won't allow it any more!
O (sadly): It's all right. I knew that this day would come.
-- out : H faces obstacle
[{H} steps in front of {O}]
H (determined): One more day! I'll listen to the reason. Somebody should.
+F: You, too? Fine. One more day.

== secret why-promise : H wants why, light
= {O} did it to keep a promise made with somebody who was gone.
-- plant > O hides secret
[{O} quickly turns over an old photograph]
H (thinking): A photograph. Two people, laughing. One of them was {O}.
-- hint
+H: Who's that in the picture?
. O: Somebody who went ahead. And left the promise to me.
-- reveal : O hides secret > H knows secret, O trusts hero
O (sadly): We promised to do it together. One of us is gone. The promise was for two.
H (crying): So you went on alone?
+O: If I stopped, it would be as if there had never been anybody.
. H: There was. And now I know it, too.

== secret why-keeps : H wants why, dark
= If {O} ever stopped, something worse would come in.
-- plant > O hides secret
[{O} stares out of the dark window]
H (thinking): Those aren't the eyes of somebody waiting. They're holding something off.
-- hint
+H: What if you didn't?
. O: I missed it once. The house next door has been empty since.
-- reveal : O hides secret > H knows secret, O trusts hero
O (trembling): As long as I do it, it can't come in. I've never had a night off.
H (scared): But you're not doing it now.

== ending why-join : H wants why, light > H trusts other
O: If this is the last time, that's all right. One person knows why.
[{H} stands next to {O}]
H (smiling): It isn't the last. From today there are two of us.
+O (crying): It isn't lonely at all, with two.
++Narration: Nobody complained that day. They had all heard the reason.

== ending why-rest : H wants why, light > H trusts other
[{O} stops, for the first time]
O: I think I needn't any more. Somebody asked.
H: Then what will you do tomorrow?
O (smiling): Ask you something. Why you stopped, when everybody else passed by.

== ending why-dark : H wants why, dark > H trusts other
[{H} sits down in {O}'s place]
H (determined): Tonight it's me. Show me how.
O (tired): I'll sleep. I'd forgotten that people do.
+Narration: Nothing came in that night.

== hook stranger-why : H wants why, no closed
-- plant
[A stranger stands in the distance and looks at {O}]
-- whole
[The stranger from before walks up to {H}]
Narration: The stranger said: "I do it, too. There are seven of us."
H (shocked): Seven?

== hook sender-why : H wants why, light
-- plant
[{O} glances at a white envelope on the wall]
-- whole
[{H} takes a letter out of the white envelope]
H (surprised): "Don't let {O} stop. It would be terrible." Who sent this?
""")

DEEDS = (*MEANT, *WATCHED)
