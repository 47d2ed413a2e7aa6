"""What English tales are furnished with where the premise is silent. In: nothing. Out: `Props`. Never: rules."""

from __future__ import annotations

from engines.text.genre import Genre
from engines.text.tales.props import Props

PROPS: dict[Genre, Props] = {
    Genre.ROMANCE: Props(
        places=("bus stop", "park", "bookshop"),
        later_places=("cafe", "street", "park", "seaside", "alley"),
        things=("umbrella", "camera", "scarf", "letter"),
        hero_roles=("florist", "bookshop clerk"),
        other_roles=("first love", "childhood friend", "man from upstairs"),
        times=("evening", "evening", "night", "morning"),
        giver="grandmother",
    ),
    Genre.SCHOOL: Props(
        places=("classroom", "school rooftop", "library"),
        later_places=("school corridor", "schoolyard", "school rooftop", "library", "classroom"),
        things=("locker key", "class diary", "script"),
        hero_roles=("new student", "student who is always second"),
        other_roles=("class president", "top student", "student from the radio club"),
        times=("morning", "noon", "sunset", "after school"),
        giver="senior who graduated",
    ),
    Genre.FANTASY: Props(
        places=("castle", "forest", "palace"),
        later_places=("forest", "dungeon", "village", "cave", "castle"),
        things=("key", "lantern", "map", "sword"),
        hero_roles=("apprentice wizard", "wandering knight"),
        other_roles=("witch", "knight from across the border", "goblin"),
        times=("morning", "afternoon", "night", "dawn"),
        giver="old master",
    ),
    Genre.OFFICE: Props(
        places=("office",),
        later_places=("office corridor", "cafe", "convenience store", "rooftop", "street"),
        things=("report", "blue folder", "employee badge"),
        hero_roles=("office worker", "intern"),
        other_roles=("manager", "coworker from sales", "new coworker"),
        times=("morning", "noon", "night", "morning"),
        giver="predecessor",
    ),
    Genre.THRILLER: Props(
        places=("alley", "old apartment", "subway station"),
        later_places=("street", "office", "subway station", "hospital", "alley"),
        things=("key", "recorder", "photograph", "phone"),
        hero_roles=("reporter", "detective"),
        other_roles=("witness", "client", "neighbor"),
        times=("evening", "night", "night", "dawn"),
        giver="old partner",
    ),
    Genre.SLICE: Props(
        places=("street", "bakery", "market"),
        later_places=("park", "street", "cafe", "market"),
        things=("cactus", "recipe book", "bicycle", "radio"),
        hero_roles=("baker", "student on leave"),
        other_roles=("old woman next door", "new neighbor", "regular customer"),
        times=("morning", "afternoon", "evening", "morning"),
        giver="grandmother",
    ),
    Genre.COMEDY: Props(
        places=("convenience store", "living room", "park"),
        later_places=("street", "park", "convenience store", "cafe", "office"),
        things=("lottery ticket", "remote", "sandwich", "trophy"),
        hero_roles=("man between jobs", "night clerk"),
        other_roles=("landlord", "neighbor", "rival"),
        times=("morning", "noon", "evening", "night"),
        giver="uncle",
    ),
    Genre.HORROR: Props(
        places=("old apartment", "hospital", "abandoned school"),
        later_places=("corridor", "basement", "alley", "hospital", "elevator"),
        things=("mirror", "doll", "recorder", "key"),
        hero_roles=("new tenant", "night guard"),
        other_roles=("ghost", "woman next door", "caretaker"),
        times=("evening", "night", "night", "dawn"),
        giver="last tenant",
    ),
    Genre.SPACE: Props(
        places=("space station",),
        later_places=("space station corridor", "space station storage", "space station bridge"),
        things=("logbook", "transmitter", "tether hook"),
        hero_roles=("astronaut", "signals officer"),
        other_roles=("fellow astronaut", "engineer"),
        times=("night", "night", "night", "morning"),
        giver="last captain",
    ),
}
EXTRAS = ("grey-coated man", "black-suited man", "stranger", "small child", "man in a hat")
"""Who is seen in tales and never named."""
