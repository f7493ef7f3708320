package samskap.ideas.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.StaleEdit;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.shared.Refusal;

@Component
class IdeaVersions implements Versions {

    private final VersionStore versions;
    private final Editing editing;
    private final Ideas ideas;

    IdeaVersions(VersionStore versions, Editing editing, Ideas ideas) {
        this.versions = versions;
        this.editing = editing;
        this.ideas = ideas;
    }

    @Override
    public List<Version> of(IdeaId idea) {
        return versions.of(idea);
    }

    @Override
    public Optional<Version> at(IdeaId idea, int number) {
        return versions.at(idea, number);
    }

    @Override
    public Idea reword(IdeaId id, Rewording wanted) {
        var idea = there(id);
        var words = wanted.words();
        var edit = new IdeaEdit(
                wanted.seen(), words.title(), words.story(), idea.stage(), idea.topic(), idea.feeling(), wanted.why());
        var takenInBy = wanted.by().equals(wanted.author()) ? null : wanted.by();
        if (!editing.edit(id, edit, words, new Editing.Hands(wanted.author(), takenInBy))) {
            throw new StaleEdit(idea);
        }
        return there(id);
    }

    private Idea there(IdeaId id) {
        return ideas.find(id).orElseThrow(Refusal::notFound);
    }
}
