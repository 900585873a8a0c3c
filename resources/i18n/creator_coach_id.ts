<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>DaysCard</name>
    <message>
        <source>The days you post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in 12 weeks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tried, what happened, what you want to try next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill {place} of {group} · {done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip {place} of {group} · {done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Followers and the way to {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: likely {likely}, between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{followers} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{followers} of {goal} followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first number starts the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 4 numbers over 2 weeks you see here when {goal} may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} to go, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Five skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five tips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {done} of {all} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastWeekCard</name>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest week. It is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You posted %n time(s), as planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You posted %n time(s); your plan is {plan}. What would make one more easy?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No post. One easy post this week is a good start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastWeeksCard</name>
    <message>
        <source>Open Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogShows</name>
    <message>
        <source>What your log shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This is sample data, in a separate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar or room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Other account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follower line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfRating</name>
    <message>
        <source>How sure are you? 1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: new to me. 5: I do it without thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated on {day}. A second rating later shows how it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {first}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills &amp; tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Skills &amp; tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} steps. One this week is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} steps are done. Look at one again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlocksCard</name>
    <message>
        <source>What opens ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience data in the platform&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok Shop for creators (18+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nano tier · Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} to go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of the last {all} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest week. It is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) this week. No plan yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {plan} posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still planned: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Niche (main topic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One topic you like and know well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often can you post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a minute. Skip anything, change it later. Your data stays on this laptop: no login, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello. Start with three small things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your main topic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account and today&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Want to look first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data opens in a separate file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ring fills from what you log. After 4 numbers over 2 weeks you see a range for reaching {goal}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Log this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down today&apos;s follower number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet. Four numbers over two weeks show when 1,000 may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your one main topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your niche is not written down yet. People follow a topic before they follow a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log your latest post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is logged yet. With about ten, you see what your followers answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one minute for the weekly check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last entry is {days} days old. One number per account is enough to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare one easy post for the quiet days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your longest pause in eight weeks was {days} days. One spare post in the drafts bridges the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan fit your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept the plan of {target} posts in {weeks_kept} of {weeks_counted} weeks. A smaller plan that you keep is worth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the next three posts to one topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {on_topic} of your last {posts} tagged posts share a hashtag with each other. One clear topic is easier to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the best hashtags, drop the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} of your last {posts} posts have more hashtags than the platform takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three hashtags of your topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{untagged} of your last {posts} posts have none. A few that fit help the right people find you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a conversation under your next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {posts} posts usually drew {comments} comments. Answer each one within a day and ask something back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the next caption with one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked one. A question gives people a reason to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to one creator of your size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your {posts} posts of the last twelve weeks names another creator. A shared post meets new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the people who know you already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are known somewhere already. Invite that group first; {followers} followers is a good moment for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your first ten posts simple and regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{posts} posts are logged. The first ten are for learning, so choose the easiest format you can repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From zero, or known in a group already? The first steps differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on like this to {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} followers to go, and your log shows nothing that needs mending. Pick one step that you have not tried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>log followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit follower count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete follower count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring account back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose focus account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change posting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare rest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back rest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} posts with a caption to read (stories do not count).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts (stories do not count).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} of your last {posts} posts had more hashtags than the platform takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used {formats} formats in the {posts} posts of the last twelve weeks; how good they look, only you can judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote down your follower number in {weeks} of the last {of} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{together} of your {posts} posts of the last twelve weeks named somebody else in the caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your last {posts} posts went over a hashtag limit; formats used: {formats}, posts with a sound: {sounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of your {posts} posts with hashtags of a topic belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {posts} posts with known comments usually drew {comments} comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as captions show, posts made with others in the last twelve weeks: {together} of {posts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tagged} of your last {posts} posts had hashtags, none more than the platform takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {posts} posts of the last twelve weeks show one format; a second one is worth a try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked a question; about one in three is a good habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote down your follower number in {weeks} of the last {of} weeks; three make a habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{together} of your {posts} posts of the last twelve weeks named somebody else in the caption; twice is a habit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {posts} posts: formats used {formats}, with a sound {sounds}; two formats or three sounds use more of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of your {posts} posts with hashtags of a topic belong together; from {enough_share} on the topic is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks; three out of four is steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on your last {posts} posts where they are known: usually {comments}; two start a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your {posts} posts of the last twelve weeks names another creator, as far as captions show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tagged} of your last {posts} posts had hashtags; seven in ten is steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts in the last twelve weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts with a caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: no follower number is written down so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts with hashtags of your topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: {weeks_counted} of {enough_weeks} full weeks that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: comments are known for {posts} of {enough} posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your niche is not written down yet, so no post can be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your {posts} posts of the last twelve weeks has a format; name it when you log the next one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers: no range yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers: no honest date at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers: from {first} on, perhaps more than five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers: likely in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} followers: likely between {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs 2 weeks of numbers. Log one on or after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs 4 numbers over 2 weeks. Log the next one when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number hardly moves, so no honest date can be given. About +{pace} a week would reach it in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last count jumped, so this range is less sure than usual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The file does not say which account this is. Name it with --account PLATFORM:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a table that can be read. Save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table was found. The first line should name the columns, for example date, followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column with dates was found. Name one “date”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}” could not be used ({code}); the rest of the file was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting from zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already known somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New followers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Followers must be a whole number, for example 412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers cannot be below zero. Type a number like 412.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {limit} followers. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} has not come yet. Use today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} is too long ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a date. Write it like 23 Nov 2026 or 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a time. Write it like 16:30, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the account name, for example @dapur.sari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account name has no spaces or special marks. Write it like @dapur.sari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account as PLATFORM:NAME, for example instagram:dapur.sari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {given} is in your log already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {given} is not in your log. Add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a platform we know. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a format we know. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your main topic in a few words, for example healthy recipes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The niche is longer than {limit} characters. A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is not a time zone. Write it like Asia/Jakarta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal must be a whole number from 1, for example 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan between 1 and {limit} posts a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays are mo, tu, we, th, fr, sa, su.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption has {given} characters; the log keeps up to {limit}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound&apos;s name is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} hashtags are more than the log keeps ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {given} for {metric} cannot be right. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} must be a whole number, or empty when you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change {given} cannot be right. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {path} is not there. Put it back, or start a new one with another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {path} is empty, so something went wrong with it. Nothing was changed; restore a copy or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a Creator Coach file. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Nothing was written to it; restore a copy or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Creator Coach. It was left untouched; update the app to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator Coach is already open with {path}. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be upgraded. It is unchanged; keep it and tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing. Install them with: sudo apt install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so this is the report as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({faults}). Restore a copy or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
