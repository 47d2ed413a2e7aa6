"""Korean pieces for who somebody of a premise really is (`{truth}`). In: nothing. Out: pieces."""

from __future__ import annotations

from engines.text.tales.pieces import read_pieces

TRUTHS = read_pieces("""
== opening truth > O has thing, H wants truth
[{H:이} {O:을} 뚫어지게 바라본다]
H (생각): 틀림없다. 저 사람이, {truth:이다}.
O: 왜 그렇게 [봐|보세요]? 뭐 묻었[어|어요]?
H (당황): 아니[|요]! 아무것도 [못 봤어|못 봤어요]!
+O (속삭임): …봤[구나|군요]. 아무한테도 말하지 마[|세요].
++H (생각): 나는 아무 말도 안 했다. 그런데 먼저 말했다. 진짜다.

== opening truth : light > O has thing, H wants truth
H (생각): 주위의 소리가 하나도 안 들린다. 방금 알아 버렸으니까.
H (생각): 저기 있는 {O}. 저 사람이, {truth:이다}.
[{O:이} {H}의 눈을 똑바로 바라본다]
O: 언제 알았어^?
H (당황): 방, 방금…. 아니, 무슨 말인지 모르겠는데[|요].
+O (미소): 거짓말을 못하네^. 다행이[야|에요].

== obstacle truth-slip : H wants truth, no closed
-- set > H faces obstacle
F: 야, 너 아까부터 왜 {O:만} 봐? 뭐 있지?
+H: 없어. 아무것도 없어.
. F: 두 번 말하면 있는 거야.
-- try : H faces obstacle > H tried obstacle
H (속삭임): 다들 의심하기 시작했어^. 우리, 모르는 척[하자|해요].
O (속삭임): 갑자기 멀어지면 더 이상하[잖아|잖아요].
+[{H:과} {O:이} 동시에 반대쪽으로 돌아선다]
. F: …너희 지금 뭐 하냐?
-- worse : H tried obstacle > H faces obstacle, F knows truth
F (외침): 다들 들었어? {O:이} {truth:이래}!
O (슬프게): …{you:은} 말 안 할 줄 알았어^.
+H (생각): 내 입에서 나간 게 아니다. 그런데 아무도 안 믿을 얼굴이다.
-- out : H faces obstacle
[{H:이} {O}의 앞을 막아선다]
H>F (외침): 그래서 뭐! 그게 뭐 어때서! {O:은} 어제도 오늘도 그냥 {O:이야}!
+F: …듣고 보니 그렇네. 미안.

== secret truth-why : H wants truth, no N has thing
= {O:은} {truth:이라는} 말을 듣고도 안 변하는 사람을 찾고 있었다.
-- plant > O hides secret
[{O:이} 고개를 숙이고 손을 만지작거린다]
H (생각): 왜 숨기는 걸까. 나라면 못 견디고 말했을 텐데.
-- hint
+O: 알고 나면 다들 얼굴이 바뀌어^. {you:은} 아직 그대로네^.
. H: 바뀐 것 같은데[|요]. 무서워서^.
-- reveal : O hides secret > H knows secret, H trusts other
O (슬프게): {truth}. 그 말을 듣고도 안 변하는 사람이 한 명이라도 있으면, 그만 숨기려고 했어^.
H: 그래서… 찾았어^?
+O (미소): 방금^. 얼굴이 그대로거든^.

== ending truth-out : H wants truth, light > H trusts other
[{O:이} 사람들 앞으로 나선다]
O (단호): 맞아요. 제가 {truth:이에요}. 숨는 건 오늘까지만 할게요.
H (생각): 아무도 웃지 않았다. 누군가 먼저 손뼉을 쳤다. 나였다.
+O (미소): 손뼉 치는 사람이 있을 줄은 몰랐네^.
. H: 한 명은 있어야 [하잖아|하잖아요].

== ending truth-kept : H wants truth, no F knows truth > H trusts other
[{H:이} 손가락을 입술에 댄다]
H: 누가 물어도 말 안 할게^. {truth:이라는} 거, 평생.
O: 왜^? 말하면 {you}한테 좋을 텐데[|요].
H (미소): {me:은} 그냥 {you:이랑} 친해지고 싶었거든^.
+O (웃으며): …그런 이유는 처음 들어 [봐|봐요].

== ending truth-stay : H wants truth > H trusts other
[{O:이} {H:을} 돌아본다]
O: 이제 다들 {me:을} 다르게 볼 [거야|거예요]. {you}도 그만 가도 [돼|돼요].
H: {me:은} 안 가^. 알기 전에도, 알고 나서도 같은 사람인데[|요], 뭘.
O (미소): …그 말, 한 번만 더 해 [줘|주세요].
+H (웃으며): 같은 사람이[야|에요]. 됐[지|죠]?

== hook stranger-truth : H wants truth, no closed
-- plant
[멀리서 낯선 사람이 {O:을} 바라본다]
-- whole
[아까 그 낯선 사람이 사진 한 장을 내민다]
나레이션: 낯선 사람이 말했다. “제가 진짜입니다. {truth}.”
H (충격): 그럼… {O:은} 누구예요?

== hook summons-truth : H wants truth, light, no closed
-- plant
[검은 양복의 남자가 {H:과} {O:을} 지켜본다]
-- whole
[검은 양복의 남자가 {H}에게 봉투를 내민다]
H (충격): ‘{O:의} 비밀을 아는 사람. 내일 아침 아홉 시, 혼자 올 것.’ …왜 하필 나한테?
""")
