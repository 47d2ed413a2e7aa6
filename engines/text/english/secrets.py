"""English secrets that fit several genres. In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

SECRETS = read_pieces("""
== secret mended : fragile, met, person, no above, H has thing, H wants return, light
= It came out that {O} had broken the {thing} and sat up a whole night mending {it}.
-- plant > O hides secret
[{O} waves the question away with three bandaged fingers]
H: And those bandages? What happened to your hand?
O: I was repairing something. It fought back.
-- hint
+[{H} turns the {kind} over and stops]
. H (thinking): Glue. It isn't even dry.
++O: It's always looked like that.
. H: How would you know?
-- reveal : O hides secret > H knows secret, H trusts other
O (sad): I dropped the {thing} and it broke. I sat up last night and glued it. I was too ashamed to say so.
+H: So the bandages...
. O: Glue, glue, scissors, glue.
H (smiling): You could have told me. It's prettier than before.
++H (thinking): Every crooked seam looked like the word "sorry", written very small.

== secret leaving : no ghost, no old, no animal, no closed, no changed, light
= It came out that {O} was going away the next morning.
-- plant > O hides secret
[{O} looks at the clock again. That makes five]
H: You keep looking at the clock. Do you have a train to catch?
+O: No. It's just fast today, that clock. Don't you think it's fast?
-- hint
+H: We can finish this tomorrow.
. O: Tomorrow. Yes. Let's talk about tomorrow some other time.
++O: You'd manage this without me, wouldn't you?
. H: Why would I have to?
-- reveal : O hides secret > H knows secret
O (sad): I'm leaving in the morning. That's why I kept looking at the clock.
+H (shocked): And you tell me now?
. O: If I'd told you, it would have been our last day. I wanted it to be a Tuesday.
H (crying): Then stop looking at the clock. Look at me.
++[{H} takes the watch off {O}'s wrist and pockets it]

== secret known-before : strange, person, no animal, light
= It came out that {H} had once been kind to {O}, years ago, and forgotten it.
-- plant > O hides secret
O: You stand on this side. You're left-handed.
+H (thinking): I am. I also haven't lifted a finger yet.
-- hint
+O: Still scared of geese?
. H: What do you mean, still?
. O (embarrassed): You have the look.
++H: Have we met?
. O: I have a very common face. I see it everywhere.
-- reveal : O hides secret > H knows secret, H trusts other
O: Ten winters ago. A kid crying at a bus stop, and somebody pulled off a glove with the left hand and walked on.
+H (surprised): That was you?
. O: It was two sizes too big. I grew into it out of spite.
H (crying): That's how you knew. All of it. You'd been carrying it around.
++O: I came to say thank you. It sounded less strange on the way over.

== secret took-it : person, N has thing, light
= It came out that {O} had hidden the {thing}, to keep {H} out of harm.
-- plant > O hides secret, O has thing
[{O} looks everywhere except at the empty spot]
H (thinking): Everyone stares at it. Only {O} can't.
+H: Do you know something?
. O: If I did, I'd tell you. Probably.
-- hint
+O: Suppose you find {it}, and it's worse than not finding {it}.
. H: How could it be worse?
. O: Things manage.
++[{O}'s bag is fatter than it was this morning]
. H (thinking): No. Don't be silly. Please let me be silly.
-- reveal : O hides secret > O has thing, H knows secret
[{O} opens the bag and puts the {thing} on the table]
O (sad): If I'd left {it} there last night, they'd have taken {it} for good.
+H (angry): I searched all day! Why didn't you tell me?
. O: Because you'd have gone and fought them. You're like that. I like that you're like that.
H: So that's why you couldn't look at the spot.

== secret not-mine : H has thing, H wants return, object, light, no animal, no paper, no above
= It came out that the {thing} had been meant for {H} from the start.
-- plant > O hides secret
O: So, what do you think of {it}? Do you like {it}?
+H (thinking): Why is that face so frightened of my answer?
-- hint
+H: To be honest? I wish {they} {was} mine.
. [{O} chokes on nothing at all]
. O: Is that so. How interesting. Excuse me.
++O: When's your birthday? I'm doing a survey.
-- reveal : O hides secret > H knows secret, H trusts other
H: There's a tag underneath. "For {H}." That's me. I'm {H}.
O (shyly): {They} {was} always yours. I carried {it} around for weeks. I kept running out of nerve.
+H (laughing): You asked me four times if I liked {it}!
. O: And you said yes four times, and I ran away four times.

== secret afraid : no animal, no ghost
= It came out that {H} and {O} had been afraid of the very same thing.
-- plant > H hides secret
[{H} presses down on one knee to stop it shaking]
H (thinking): Nobody must see. Not this. Anything but this.
+O: Cold?
. H: Boiling, actually.
-- hint
+[The light flickers. {H} is suddenly holding {O}'s sleeve]
. O: My sleeve.
. H (embarrassed): There was lint.
++O (thinking): If that hand had stayed one second longer, it would have felt me shaking too.
-- reveal : H hides secret > O knows secret, O trusts hero
H (crying): I'm scared. I've been scared since the beginning. I only looked calm because I couldn't move.
O: Oh, thank heaven. I thought it was just me.
+H (surprised): You?
. O (laughing): When I saw you hold that knee, I thought: good. Company.
++[Two hands shake, find each other, and shake a bit less]

== secret promise : O wants keep, no animal
= It came out that {H}'s {giver} had asked {O} to stay close to {H}, for one day.
-- plant > O hides secret
O: Low flame. And you have to turn that handle left, twice, or it sulks.
H (thinking): First time here, supposedly. And already on terms with the handle.
-- hint
+H: Did you know my {giver}?
. O: Who in this street didn't?
. H (thinking): That shrug. I've seen that exact shrug, on somebody shorter.
-- reveal : O hides secret > H knows secret, H trusts other
O: I was asked to come. "That one will last a day, and will want to quit at six. Be there at six."
H (crying): Left, twice. Of course. Who else would have taught you that?
+O: The first day was a promise. Tomorrow I'm just hungry.

== secret ghost-hero : ghost
= It came out that the child {O} had been waiting for was {H}.
-- plant > O hides secret
O: It's strange. You have the eyes of the child who was crying that day.
+H (thinking): A ghost thinks it knows me. In no story is that good news.
-- hint
+H: What child?
. O: A small one, with a big noise. I said I'd fetch the {thing}. I stepped off the curb, and then there's a gap.
++[{H} rubs an old scar on one knee]
-- reveal : O hides secret > H knows secret, O has thing
H (shocked): The child had a bleeding knee. It was raining. That wasn't some child. That was me.
O (crying): Look at you. You got so tall. And I only went to fetch the {thing}.
+H (crying): I thought you just didn't come back. You couldn't.
++O: I think that's all I stayed for. To say sorry I'm late.

== secret ghost-unaware : ghost, no old
= It came out what {O} had been running for, on the last night.
-- plant > O hides secret
[{O} frowns at a watch on a wrist you can see through]
O: My watch keeps saying 11:47. It must be broken.
+H (thinking): The watch is fine. It's the rest that stopped.
-- hint
+H: What were you doing at 11:47?
. O: Running. I had thirteen minutes for something. I can't think what.
-- reveal : O hides secret > H knows secret, O has thing
H: 11:47. It's written here, inside the {kind}. "Mum's birthday. Home before midnight."
O (crying): Thirteen minutes. I had thirteen minutes left, and I thought, if I run...
+H: She still lives there. I looked. She leaves the porch light on.

== secret bite : changed, no animal
= It came out that {O} had taken the bite that was meant for {H}.
-- plant > O hides secret
[{O} pulls a sleeve down over a torn arm]
H: When did that happen?
+O: Yesterday. I shut it in a door.
. H (thinking): Doors don't have teeth.
-- hint
+H (thinking): I walked home through that alley. I don't have a scratch. Why don't I have a scratch?
++O: You never look behind you. You never did. So I do.
-- reveal : O hides secret > H knows secret, H trusts other
H (shocked): Your arm. It was behind me, wasn't it? That bite was mine.
O (smiling): You never look behind you. Somebody had to.
+H (crying): Then I'll look ahead. For both of us. All the way.
++O: Can I... choose the restaurant?

== secret remembers : changed, no animal
= It came out that {O} had forgotten everything but {H}.
-- plant > O hides secret
O: My name. It's... no, it's gone. Never mind. It was short.
H (thinking): {He:O} lost {his:O} own name. But not mine. Mine came out at the door.
-- hint
+H: What day is it?
. O: Don't know. You have the dentist on Thursday.
. H: Why would you keep that one?
-- reveal : O hides secret > H knows secret, H trusts other
[{O}'s palm is covered in ballpoint]
H (crying): "{H}. Likes oranges. Hums when lying. Do not bite." You kept writing this? Every day?
O: In case I lost that, too. I don't need mine. You'll say mine.
+H: {O}. {O}, {O}, {O}. As often as you like.

== secret heard-all : animal, changed, above
= It came out that {O} had listened to every one of {H}'s confessions in the park.
-- plant > O hides secret
O: That face. That's your "I'm fine" face. You wear it on days you aren't.
H (thinking): I've never said that to a soul. I only ever said it to a bench.
-- hint
+[The tag on {O}'s collar has a dent in it]
. H (thinking): I know that dent. I dropped that tag on the way out of the shop. Last Christmas.
-- reveal : O hides secret > H knows secret, H trusts other
H (shocked): The park. The little dog that sat with me and let me cry about work. That was...
O: Thursdays, six to eight. I heard your resignation letter in four drafts. The third was best.
+H (crying): You licked my hand.
. O: It was faster than the forms.

== secret old-owner : animal, no changed
= It came out whom {O} had been waiting for, and that {H} would take the empty chair.
-- plant > O hides secret
O: Don't sit there. That chair is taken.
H (thinking): It's empty. But the cushion has a shape.
-- hint
+H: Are you waiting for somebody?
. O: No. I merely happen to be here, at this hour, every day.
. H (thinking): There's a word for that.
-- reveal : O hides secret > H knows secret, O trusts hero
O: I thought if we found the {thing}, the chair would be full again. That isn't how it works, is it?
H (crying): No. But it shouldn't stand cold, either. May I?
+O: You may have half. I shed.

== secret night-guard : animal, no changed
= It came out that {O} had slept outside {H}'s door every night.
-- plant > O hides secret
[{O} fights a yawn and loses]
H: You sleep all day. How are you tired?
+O: I work nights. Don't pry.
-- hint
+[On {H}'s doormat there is a round, warm dent]
. H (thinking): I never once asked myself why the mat was always warm.
-- reveal : O hides secret > H knows secret, H trusts other
H (surprised): The dent in my doormat. That's you? Every night?
O: Your door is thin when you cry. I can't reach the handle. But I can lie down.
+H (crying): From tonight you sleep inside. On the blanket.
. O (smug): And the pillow. I don't haggle.

== secret found-home : creature
= It came out that the {thing} had once lived with {O}.
-- plant > O hides secret
H (thinking): There's a number scratched off the collar. All but the first three digits.
+O: Don't read... never mind. Glare.
-- hint
+[The {kind} lies down across {O}'s shoes as if they were furniture]
. H: I thought it was shy with strangers.
. O: They're warm shoes.
-- reveal : O hides secret > H knows secret, H trusts other
H: The number on the collar. It's yours, isn't it? You knew all along.
O (sad): We moved. They said no animals. By the time I came back, it was asleep in your coat.
+H: So you said nothing?
. O: It had chosen. I didn't want to be the one who argued.

== secret not-real : dark, no closed, person, no above
= It came out that the real {O} had vanished the winter before.
-- plant > O hides secret
[{O} walks faster past every mirror]
H (thinking): Just now, in the glass... no. It was the angle.
+H: Your hand's like ice.
. O: Since winter, yes.
-- hint
+[In an old photograph on the wall, {O} is smiling]
. H (thinking): Same coat, same face. The date on it is older than I am.
++O: Don't trust photographs. They hold still.
-- reveal : O hides secret > H knows secret
H (scared): The mirrors. You don't pass them, because you're not in them. {O} went missing last winter. So who are you?
O: Somebody who made {O} a promise.
+H (scared): What promise?
. O: That the {thing} would never reach you.

== secret protects : dark, no ghost, no closed
= It came out that {O} had not been following {H}, but whoever was.
-- plant > O hides secret
[{O} draws the curtains, one window after the other]
H: Who are you expecting?
+O: Nobody. That's what the curtains are for.
-- hint
+H (thinking): There's one footstep too many. When I stop, it stops. A little late.
. O (whispering): Don't turn around. Tell me about your day.
-- reveal : O hides secret > H knows secret, H trusts other
H: You've been following me for weeks.
O: No. I've been following the one who follows you. Why do you think I draw the curtains first?
+H (scared): Then where is he now?
. O: When I drew the last one? Across the street. Waving.

== secret old-suit : closed, dark, no animal
= It came out that {O} had been lost out there since before {H} was born.
-- plant > O hides secret
[There is a number seven on {O}'s suit, in a style nobody wears any more]
H (thinking): I've only ever seen one of those in a museum.
-- hint
+O: What year do you have? No reason. My clock stopped.
. H (thinking): That was a reason.
++O: They'll be wondering where I've got to. I only went out for an hour.
-- reveal : O hides secret > H knows secret
H (shocked): Number seven was lost the year I was born. You've been out there for thirty years.
O: I thought an hour. I thought everyone was being a bit quiet. Well. You opened the door, though. That's one.
+H (crying): I heard you. I'd have heard you in another thirty years.
""")
