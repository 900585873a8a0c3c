"""The sentences of the weekly review, two or three wordings each."""

from __future__ import annotations

from creator_coach.ui.texts.marker import N_

COUNTS = {
    1: N_("review", "once"),
    2: N_("review", "twice"),
    3: N_("review", "three times"),
    4: N_("review", "four times"),
    5: N_("review", "five times"),
    6: N_("review", "six times"),
    7: N_("review", "seven times"),
}
DID = {
    "kept": (
        N_("review", "You posted {times}, on {days}, just as planned."),
        N_("review", "On {days} something new went out: {times}, as you had planned."),
        N_("review", "You planned {plan} and you kept it: you posted {times}, on {days}."),
    ),
    "more": (
        N_("review", "You posted {times}, on {days}; the plan was {plan}."),
        N_("review", "The plan was {plan}, and you did more: you posted {times}, on {days}."),
    ),
    "less": (
        N_("review", "You posted {times}, on {days}; the plan was {plan}."),
        N_("review", "Of the {plan} you planned, this is what went out: you posted {times}, on {days}."),
    ),
    "none": (
        N_("review", "Nothing went out this week; the plan was {plan}."),
        N_("review", "This week stayed quiet: no post, where {plan} were planned."),
    ),
    "no-plan": (
        N_("review", "You posted {times}, on {days}."),
        N_("review", "Something new went out on {days}: you posted {times}."),
    ),
    "rest": (
        N_("review", "This was a rest week, and you rested. It is not counted."),
        N_("review", "You had declared a rest week and took it. It is not counted."),
    ),
    "rest-posted": (
        N_("review", "This was a rest week, and still you posted {times}, on {days}."),
        N_("review", "A rest week, and you posted {times} all the same, on {days}."),
    ),
}
ALL_OF_A_KIND = (
    N_("review", "All of it was one format: {format}."),
    N_("review", "You stayed with one format: {format}."),
)
MIXED = (N_("review", "You mixed {formats}."), N_("review", "There was variety in it: {formats}."))
RHYTHM = (
    N_("review", "That makes {kept} of the last {all} weeks with the plan kept."),
    N_("review", "Over the last {all} weeks, the plan was kept in {kept}."),
)
GROWTH = {
    "gained": (
        N_("review", "@{handle} went from {start} to {end} followers, {change} more."),
        N_("review", "{change} new followers for @{handle}: {start} at the start of the week, {end} at its end."),
    ),
    "lost": (
        N_("review", "@{handle} went from {start} to {end} followers, {change} fewer."),
        N_("review", "@{handle} lost {change} followers and stands at {end}."),
    ),
    "same": (
        N_("review", "@{handle} began and ended the week with {end} followers."),
        N_("review", "The number of @{handle} stayed where it was, at {end}."),
    ),
    "unknown": (
        N_("review", "No follower number was written down around this week, so nothing can be said about growth."),
        N_("review", "For growth a number is missing: one at the start of the week and one at its end."),
    ),
    "usual": (
        N_("review", "Eight in ten of your weeks bring {low} to {high}, so this was a usual one."),
        N_("review", "That is within your usual {low} to {high} a week."),
    ),
    "above": (
        N_("review", "Your weeks usually bring {low} to {high}, so this one stands out."),
        N_("review", "That is more than your usual {low} to {high} a week."),
    ),
    "below": (
        N_("review", "Your weeks usually bring {low} to {high}; one week below says little."),
        N_("review", "That is less than your usual {low} to {high} a week, which happens to everyone."),
    ),
}
OTHERS = (N_("review", "Beside it: {others}."), N_("review", "Your other accounts: {others}."))
FORECAST = (
    N_("review", "If it goes on like this, {goal} is likely between {range}."),
    N_("review", "The way to {goal}: likely between {range}."),
)
STOOD_OUT = {
    "views": (
        N_("review", "“{caption}” travelled furthest: {value} views, {ratio} times your usual."),
        N_("review", "The post of the week was “{caption}”, with {value} views or {ratio} times your usual."),
    ),
    "reach": (
        N_("review", "“{caption}” travelled furthest: it reached {value} people, {ratio} times your usual."),
        N_("review", "The post of the week was “{caption}”: {value} people reached, {ratio} times your usual."),
    ),
    "response": (
        N_("review", "“{caption}” drew {ratio} times your usual."),
        N_("review", "The post of the week was “{caption}”, at {ratio} times your usual."),
    ),
}
NOTHING_STOOD_OUT = (
    N_("review", "No post stood out from your usual. Most weeks are like that."),
    N_("review", "Your posts did about what your posts usually do."),
)
NO_FIGURES = (
    N_("review", "The figures of these posts are not in the log yet, so what worked is open."),
    N_("review", "How these posts did cannot be said yet: their figures are missing, or too fresh."),
)
TOO_FEW = N_(
    "review", "Your usual is not known yet: that takes about {needed} posts with figures, and there are {n} so far."
)
COMMENTS = {
    "one": (N_("review", "One comment came in."), N_("review", "One person wrote a comment.")),
    "more": (N_("review", "{n} comments came in."), N_("review", "People wrote {n} comments.")),
}
EFFECT = (
    N_("review", "{name} helps: over the last year it went with {low} to {high} times your usual ({n} posts)."),
    N_("review", "What keeps helping: {name}, with {low} to {high} times your usual in {n} posts."),
)
EXPERIMENT = N_("review", "Your experiment was in week {week} of 4; its result is read when it is over.")
DONE = {
    "helped": N_("review", "You tried “{step}” and said that it helped."),
    "no-change": N_("review", "You tried “{step}”; it changed nothing yet, so we leave it for a while."),
}
TAKEN_ON = (
    N_("review", "You have taken on: {steps}. The check-in asks how it went."),
    N_("review", "Under way: {steps}. The next check-in asks about it."),
)
KIND = {
    "kept": (
        N_("review", "Showing up is the part that only you can do, and you did it."),
        N_("review", "Weeks like this one are what growth is made of."),
        N_("review", "Steady and unspectacular: that is how it is done."),
    ),
    "less": (
        N_("review", "What you did counts, even when it is less than you planned."),
        N_("review", "A smaller week is still a week of work. Go on from here."),
    ),
    "none": (
        N_("review", "A week without a post changes little. One easy post is a good start again."),
        N_("review", "Life comes first now and then. Your account waits for you."),
    ),
    "rest": (
        N_("review", "Rest is part of the work. Come back when you feel like it."),
        N_("review", "Good that you took the time."),
    ),
    "milestone": (
        N_("review", "Take a moment to enjoy it: you made this."),
        N_("review", "That number is made of people who chose to stay with you."),
    ),
    "lost": (
        N_("review", "Numbers go down now and then for everyone. What you made this week stays."),
        N_("review", "A few who leave make room for those who care. Keep to your topic."),
    ),
}
