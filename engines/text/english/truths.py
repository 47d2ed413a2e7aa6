"""English pieces for who somebody of a premise really is (`{truth}`). In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

TRUTHS = read_pieces("""
== opening truth > O has thing, H wants truth
[{H} stares at {O}]
H (thinking): There's no doubt. {O} is {truth}.
O: Why are you looking at me like that? Is there something on my face?
H (embarrassed): No! I saw nothing!
+O (whispering): You did. Please don't tell anybody.
++H (thinking): I hadn't said a word. So it's true.

== opening truth : light > O has thing, H wants truth
H (thinking): I can't hear a word of what they say any more. Because now I know.
H (thinking): {O}, over there. That's {truth}.
[{O} looks {H} straight in the eye]
O: Since when do you know?
H (embarrassed): Just now. Not that I know what you mean.
+O (smiling): You can't lie. Good.

== obstacle truth-slip : H wants truth, no closed
-- set > H faces obstacle
F: Why do you keep looking at {O}? What is it?
+H: Nothing. Nothing at all.
. F: When you say it twice, it's something.
-- try : H faces obstacle > H tried obstacle
H (whispering): They're getting suspicious. Let's act as if we'd never met.
O (whispering): If we stop talking now, it looks worse.
+[{H} and {O} turn away from each other at the same moment]
. F: What are you two doing?
-- worse : H tried obstacle > H faces obstacle, F knows truth
F (shouting): Did you all hear? {O} is {truth}!
O (sadly): I thought you wouldn't tell.
+H (thinking): It wasn't me. And nobody will ever believe that.
-- out : H faces obstacle
[{H} steps in front of {O}]
H (shouting): So what! Yesterday it was {O}, and today it's still {O}!
+F: When you put it like that. Sorry.

== secret truth-why : H wants truth, no N has thing
= {O} was looking for one person whose face would not change at the truth.
-- plant > O hides secret
[{O} looks down and fidgets with both hands]
H (thinking): Why hide it? I couldn't have kept it to myself for a day.
-- hint
+O: When people know, their faces change. Yours hasn't yet.
. H: I think it has. I'm terrified.
-- reveal : O hides secret > H knows secret, H trusts other
O (sadly): If I found one person whose face stayed the same, I meant to stop hiding.
H: And? Did you find one?
+O (smiling): Just now. Look at you.

== ending truth-out : H wants truth, light > H trusts other
[{O} steps forward, in front of everybody]
O (determined): It's true. I'm {truth}. I've finished hiding.
H (thinking): Nobody laughed. Somebody began to clap. It was me.
+O (smiling): I never expected applause.
. H: There had to be one.

== ending truth-kept : H wants truth, no F knows truth > H trusts other
[{H} puts a finger to both lips]
H: Whoever asks, I won't say it. That you're {truth}. Not ever.
O: Why not? You could do well out of it.
H (smiling): I only wanted to get to know {O}.
+O (laughing): That's a reason I've never heard before.

== ending truth-stay : H wants truth > H trusts other
[{O} turns to look at {H}]
O: They'll all look at me differently now. You can go, too.
H: I'm not going. You're who you were before I knew.
O (smiling): Would you say that again?
+H (laughing): You're who you were. There.

== hook stranger-truth : H wants truth, no closed
-- plant
[A stranger stands in the distance and looks at {O}]
-- whole
[The stranger from before holds out a photograph]
Narration: The stranger said: "No. I'm {truth}."
H (shocked): Then who on earth is {O}?

== hook summons-truth : H wants truth, light, no closed
-- plant
[A black-suited man watches {H} and {O}]
-- whole
[The black-suited man hands {H} an envelope]
H (shocked): "To whoever knows {O}'s secret. Tomorrow at nine. Come alone." But why me?
""")
