package samskap.ideas.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samskap.ideas.IdeaId;
import samskap.ideas.Member;
import samskap.shared.live.Change;
import samskap.shared.ui.WhileOpen;

/** What was merged into an idea, each folded, for as long as the page is open. */
class MembersSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient SameAs sameAs;
    private final IdeaId idea;
    private final boolean mayUnmerge;
    private final H2 heading = new H2();
    private final Map<IdeaId, MemberStory> stories = new HashMap<>();

    MembersSection(SameAs sameAs, IdeaId idea, boolean mayUnmerge) {
        this.sameAs = sameAs;
        this.idea = idea;
        this.mayUnmerge = mayUnmerge;
        addClassName("members");
        heading.setId("members");
        getElement().setAttribute("aria-labelledby", "members");
        add(heading);
        show();
        WhileOpen.hear(this, sameAs.live(), this::concerns, change -> show());
    }

    private boolean concerns(Change change) {
        return change.kind() == Change.Kind.IDEA_MOVED && change.subject() == idea.value();
    }

    /** One that somebody has opened stays open. */
    private void show() {
        var members = sameAs.membersOf(idea);
        var there = members.stream().map(Member::id).toList();
        stories.keySet().stream().filter(id -> !there.contains(id)).toList().forEach(this::drop);
        // Each goes to the top: the latest comes last.
        members.reversed().forEach(this::showOne);
        heading.setText(sameAs.words().text("ideas.same.members", members.size()));
        setVisible(!members.isEmpty());
    }

    private void drop(IdeaId gone) {
        var story = stories.remove(gone);
        if (story != null) {
            remove(story);
        }
    }

    private void showOne(Member member) {
        if (!stories.containsKey(member.id())) {
            var story = new MemberStory(sameAs, member, mayUnmerge);
            stories.put(member.id(), story);
            addComponentAtIndex(1, story);
        }
    }

    /** Opens the story that somebody came for. */
    void unfold(IdeaId member) {
        List.copyOf(stories.values()).stream()
                .filter(story -> story.isOf(member))
                .forEach(MemberStory::unfold);
    }
}
