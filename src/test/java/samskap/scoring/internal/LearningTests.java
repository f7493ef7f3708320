package samskap.scoring.internal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaWithdrawn;
import samskap.ideas.IdeaWithheld;
import samskap.ideas.IdeasMerged;
import samskap.ideas.IdeasUnmerged;
import samskap.identity.PersonId;
import samskap.scoring.SegmentsChanged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LearningTests {

    private static final IdeaId IDEA = new IdeaId(1);
    private static final PersonId SOMEBODY = new PersonId(3);

    private final Scorer scorer = mock();

    @AutoClose
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    static Stream<Object> happenings() {
        var other = new IdeaId(2);
        return Stream.of(
                new Scoring.FactAdded(),
                new SegmentsChanged(),
                new IdeasMerged(IDEA, other, SOMEBODY, Instant.EPOCH),
                new IdeasUnmerged(IDEA, other, SOMEBODY, Instant.EPOCH),
                new IdeaWithheld(IDEA, false, Instant.EPOCH),
                new IdeaWithdrawn(IDEA, SOMEBODY));
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void whatever_scores_rest_on_has_them_computed_again(Object happening) {
        context.registerBean(TransactionalEventListenerFactory.class);
        context.registerBean(Scorer.class, () -> scorer);
        context.register(Learning.class);
        context.refresh();
        context.publishEvent(happening);
        verify(scorer).learn();
    }
}
