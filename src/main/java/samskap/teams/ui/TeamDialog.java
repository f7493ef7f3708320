package samskap.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.ui.ColleaguesPicker;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.teams.StaleTeam;
import samskap.teams.Team;
import samskap.teams.TeamText;

/** Makes a team, changes one, or ends it. */
class TeamDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient TeamKit kit;
    /** As it was when the fields were filled, or when its writer saw what became of it. */
    private transient @Nullable Team team;

    private final Input name = new Input();
    private final ColleaguesPicker members;
    private final CheckList<Stage> stages = new CheckList<>();
    private final CheckList<Topic> topics = new CheckList<>();
    private final Field nameField;

    /** @param team null for a new one */
    TeamDialog(TeamKit kit, @Nullable Team team) {
        super(kit.text(team == null ? "add" : "changeTitle"), kit.text("dialogHint"));
        this.kit = kit;
        this.team = team;
        addClassName("wide");
        name.setValue(team == null ? "" : team.name());
        members = new ColleaguesPicker(kit.people(), kit.words(), "members", kit.text("members"), "");
        if (team != null) {
            members.begin(team.members());
        }
        fill();
        nameField = new Field("name", kit.text("name"), name);
        var fields = new ArrayList<Component>();
        fields.add(nameField);
        fields.add(members);
        fields.add(new Field("stages", kit.text("stages"), stages));
        if (!kit.topics(team).isEmpty()) {
            fields.add(new Field("topics", kit.text("topics"), topics));
        }
        if (team != null) {
            fields.add(dissolve(team));
        }
        ask(kit.text("cancel"), kit.text("save"), fields.toArray(Component[]::new));
    }

    private void fill() {
        var language = kit.words().language();
        var offeredStages = kit.journey().stages();
        kit.stages(team)
                .forEach(stage -> stages.add(
                        stage,
                        stage.name(language),
                        offeredStages.contains(stage)
                                ? kit.words().text(stage.phase().key())
                                : kit.text("offeredNoMore"),
                        team != null && team.stages().stream().anyMatch(own -> own.id() == stage.id())));
        var offeredTopics = kit.journey().topics();
        kit.topics(team)
                .forEach(topic -> topics.add(
                        topic,
                        topic.name(language),
                        offeredTopics.contains(topic) ? "" : kit.text("offeredNoMore"),
                        team != null && team.topics().stream().anyMatch(own -> own.id() == topic.id())));
    }

    private NativeButton dissolve(Team team) {
        var button = new NativeButton(kit.text("dissolve"));
        button.addClassNames("btn", "small", "quiet");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(click -> {
            if (button.hasClassName("danger")) {
                kit.acts().run(() -> kit.teams().dissolve(kit.current().require(), team.id()));
                removeFromParent();
            } else {
                // Once more, knowing what it means.
                button.addClassName("danger");
                button.setText(kit.text("dissolveSure"));
            }
        });
        return button;
    }

    void fillIn(String called) {
        name.setValue(called);
    }

    ColleaguesPicker members() {
        return members;
    }

    private void change(Person by, Team before, TeamText wanted) {
        try {
            kit.teams().change(by, before.id(), before.version(), wanted);
        } catch (StaleTeam stale) {
            team = stale.now();
            goOnFrom(TeamCard.nowStands(kit, stale.now()), stale.now().version());
            throw stale;
        }
    }

    @Override
    protected void submit() {
        var wanted = new TeamText(
                name.getValue() == null ? "" : name.getValue(), members.chosen(), stages.chosen(), topics.chosen());
        var done = kit.acts()
                .run(
                        () -> {
                            var by = kit.current().require();
                            var before = team;
                            if (before == null) {
                                kit.teams().found(by, wanted);
                            } else {
                                change(by, before, wanted);
                            }
                        },
                        nameField,
                        members.field());
        if (done) {
            removeFromParent();
        }
    }
}
