package samskap.scoring;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.Status;

/**
 * Which of the ranked ideas are looked at. Ranks stay those among all.
 *
 * @param stage the code of a stage of the journey, or null for all
 * @param topic the code of a topic, or null for all
 * @param status how far the ideas have come, or null for all; closed ideas are never ranked, so none of their statuses
 */
public record ValueFilter(
        @Nullable String stage,
        @Nullable String topic,
        @Nullable Status status) {

    public static final ValueFilter NONE = new ValueFilter(null, null, null);

    public ValueFilter {
        stage = code(stage);
        topic = code(topic);
        status = status == null || status.isClosed() ? null : status;
    }

    private static @Nullable String code(@Nullable String typed) {
        return typed != null && typed.matches("[a-z0-9-]{1,32}") ? typed : null;
    }

    public ValueFilter atStage(@Nullable String newStage) {
        return new ValueFilter(newStage, topic, status);
    }

    public ValueFilter about(@Nullable String newTopic) {
        return new ValueFilter(stage, newTopic, status);
    }

    public ValueFilter having(@Nullable Status newStatus) {
        return new ValueFilter(stage, topic, newStatus);
    }

    public boolean shows(Entry idea) {
        return (stage == null
                        || idea.stage() != null && stage.equals(idea.stage().code()))
                && (topic == null
                        || idea.topic() != null && topic.equals(idea.topic().code()))
                && (status == null || status == idea.status());
    }
}
