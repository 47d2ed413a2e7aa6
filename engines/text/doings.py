"""What sentences beside a quote tell by the words they do it with: who comes, reacts, laughs, answers.

In: a sentence that is told. Out: patterns that match it. Never: who does it, how much it speaks for.
"""

from __future__ import annotations

import re

ARRIVING = re.compile(
    r"(?:들어|달려|뛰어|걸어|기어)\s?[나들]?[오왔]|나타났|\b(?:came in|came out|entered|appeared|burst in|hurried in)\b"
)
"""Whoever is heard first and then seen."""
COMING_IN = re.compile(
    r"\bwhen (?:the |her |his |my |an? )?[\w’' ]{2,30}? (?:came|walked|burst|ran|stepped|strode|hurried|wandered) "
    r"(?:in|up|out|over|down|back|through)\b"
)
REVEALING = re.compile(r"(?:이었|였)다\W*$|^(?:It was|The voice was)\b")
"""A sentence after a quote that tells whose voice it was."""
THANKING = re.compile(r"감사|고마|고맙|[Tt]hank")
"""Whoever thanks has not done the deed before it."""
REACTING = re.compile(
    r"고개를 (?:들|돌)|받아 들|돌아[보봤]|멈칫|움찔|손이 멈|벌떡|눈을 (?:떴|크게)|\b(?:looked up|looked round|turned|"
    r"glanced up|blinked|"
    r"stared|opened (?:her|his) eyes|jumped|froze|started)\b"
)
"""What listeners do."""
LAUGHING = re.compile(
    r"웃었|웃음을 터|웃고 말|\b(?:laughed|giggled|chuckled|smiled|grinned|cackled|snorted)\b", re.IGNORECASE
)
"""Whoever laughs behind a quote laughs at it; before one, it is the sound the quote begins with."""
SOUNDING = re.compile(
    r"피식|킥킥|껄껄|깔깔|한숨을|혀를 [차찼]|헛기침|콧방귀|투덜|울먹|"
    r"\b(?:laughed|chuckled|cackled|snorted|sighed|grinned|coughed|groaned|scoffed|sniffed|"
    r"cleared (?:his|her) throat)\b"
)
"""Sounds of somebody about to speak."""
BEING_THERE = re.compile(r"있었다\W*$|\b(?:was|were) (?:sitting|standing|lying|waiting|asleep|there)\b")
"""Somebody who is only found there has not begun anything."""
ANSWERING = re.compile(
    r"고개를 (?:저|끄덕|가로)|어깨를 (?:으쓱|들썩)|(?:대답|대꾸)(?:하지|이|은) (?:않|없)|"
    r"\b(?:shook (?:his|her|their) head|nodded|shrugged|said nothing|did(?:n['’]t| not) answer)\b"
)
"""What stands for an answer: it takes its turn, and the other goes on."""
REPORTING = re.compile(
    r"[다냐라자]고 (?:말|물|대답|했|덧붙)|"
    r"\b(?:told|asked|answered|explained to|assured)\s(?:him|her|them|me|us|[A-Z]\w+)\b(?! to\b)|"
    r"\b(?:said|explained|answered|asked)\s(?:that|whether|if)\b"
)
"""A line that is not quoted: it takes its turn, too."""
