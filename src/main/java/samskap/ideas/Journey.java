package samskap.ideas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer's journey with its stages, and the topics that ideas are about. */
public interface Journey {

    /** In the order in which a customer meets them. */
    List<Stage> stages();

    List<Topic> topics();

    /** By its number, also one that is offered no more; whatever another took in answers as that other. */
    @Nullable
    Stage stage(int id);

    /** The same for a topic. */
    @Nullable
    Topic topic(int id);

    default Optional<Stage> stage(@Nullable String code) {
        return stages().stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    default Optional<Topic> topic(@Nullable String code) {
        return topics().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
