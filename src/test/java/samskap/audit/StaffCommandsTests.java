package samskap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.identity.Person;

/**
 * Every command that only colleagues may give is in the log, or is named here with the reason why it need not be:
 * whoever adds one decides.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffCommandsTests {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("samskap");

    /** By the reason why the log does not have them. */
    private static final Map<String, Set<String>> DELIBERATELY_NOT = Map.ofEntries(
            Map.entry(
                    "who is at what is seen in the queue, and changes nothing of what stands here",
                    Set.of(
                            "AnswerQueue.take",
                            "AnswerQueue.letGo",
                            "AnswerQueue.needsNoAnswer",
                            "Handovers.handOver",
                            "Writers.write")),
            Map.entry(
                    "stands by name with the moment that it is about, and is thanked for",
                    Set.of(
                            "MandateUses.answered",
                            "MandateUses.did",
                            "MandateUses.note",
                            "MandateUses.said",
                            "MandateUses.thank",
                            "MomentDesk.answer",
                            "MomentDesk.makeRight",
                            "MomentDesk.note",
                            "Requests.answer",
                            "Requests.ask")),
            Map.entry(
                    "stands by name with the step that it is about, for all colleagues to see",
                    Set.of("Care.take", "Care.layDown", "Deeds.note")),
            Map.entry(
                    "is what somebody themselves has had before their eyes",
                    Set.of("Flickers.knownBefore", "Flickers.seen")),
            Map.entry(
                    "is told by a system of what happened elsewhere, and is gone after three days",
                    Set.of("Passing.tell")),
            Map.entry(
                    "stands by name with the customer that it is about, who reads it, corrects and withdraws it",
                    Set.of("CustomerDesk.know", "CustomerDesk.meet", "CustomerDesk.takeBack")),
            Map.entry("stands by name with the answer that it answers", Set.of("Asks.answerBack")),
            Map.entry("lies on the table for one meeting", Set.of("Chair.another", "Chair.close", "Chair.sitting")),
            Map.entry(
                    "tries once more what failed: nobody's judgement is in it",
                    Set.of(
                            "Bounces.tryAgain",
                            "Deliveries.resend",
                            "Deliveries.retry",
                            "Inbox.again",
                            "MailCheck.run")),
            Map.entry(
                    "only looks: what is taken in of a list is recorded",
                    Set.of("CustomerImport.giveUp", "CustomerImport.read")),
            Map.entry(
                    "only reads; a key that is asked for first is made by the way",
                    Set.of("CustomerList.known", "ReplyKeys.all")),
            Map.entry(
                    "another module hears of it, or does it, and records it",
                    Set.of(
                            "CustomerList.call",
                            "CustomerList.introduce",
                            "Customers.introduce",
                            "Directory.change",
                            "Invitations.invite",
                            "Invitations.sendAgain",
                            "Invitations.withdraw",
                            "Leaving.forget")),
            Map.entry(
                    "is one's own and seen by nobody else before something that is recorded",
                    Set.of("News.write", "Estimates.estimate", "Profile.entitle", "ViewsKept.keep")));

    @Test
    void a_command_that_needs_a_role_is_recorded_or_named_here() {
        var unrecorded = commands()
                .filter(command -> !reaches(command, StaffCommandsTests::isRecord))
                .map(StaffCommandsTests::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unrecorded).containsExactlyInAnyOrderElementsOf(named());
    }

    @Test
    void what_this_test_looks_for_is_there() {
        assertThat(commands().map(StaffCommandsTests::name))
                .contains("Moderation.decline", "ScoringSettings.weigh", "Teams.dissolve", "JourneyDesk.merge")
                .doesNotContain("Support.give", "AuditLog.page");
    }

    private static Collection<String> named() {
        return DELIBERATELY_NOT.values().stream().flatMap(Set::stream).toList();
    }

    /** Methods of use cases that ask for a role and write something. */
    private static Stream<JavaMethod> commands() {
        return HOUSE.stream()
                .filter(use -> use.isInterface() && use.getPackageName().matches("samskap\\.[a-z]+"))
                .flatMap(use -> use.getMethods().stream())
                .filter(method ->
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Person.class)))
                .filter(method -> asksForARole(method) && reaches(method, StaffCommandsTests::isWrite));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** In the class itself: what other use cases ask when they are called is theirs. */
    private static boolean asksForARole(JavaMethod method) {
        return implementations(method).stream()
                .anyMatch(one -> reaches(
                        one,
                        access -> isRequire(access),
                        called -> called.getOwner().equals(one.getOwner())));
    }

    private static boolean isRequire(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Person.class)
                && Set.of("require", "requireStaff", "has", "isStaff").contains(access.getName());
    }

    private static boolean isWrite(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(JdbcClient.StatementSpec.class)
                && access.getName().equals("update");
    }

    private static boolean isRecord(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Audit.class);
    }

    private static boolean reaches(JavaMethod from, Predicate<JavaAccess<?>> wanted) {
        return reaches(
                from, wanted, called -> called.getOwner().getPackageName().startsWith(module(from)));
    }

    private static String module(JavaMethod method) {
        return Stream.of(method.getOwner().getPackageName().split("\\."))
                .limit(2)
                .collect(Collectors.joining("."));
    }

    private static boolean reaches(JavaMethod from, Predicate<JavaAccess<?>> wanted, Predicate<JavaMethod> within) {
        var seen = new HashSet<JavaMethod>();
        var open = new ArrayDeque<>(implementations(from));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            var accesses = next.getAccessesFromSelf();
            if (accesses.stream().anyMatch(wanted)) {
                return true;
            }
            next.getMethodCallsFromSelf().stream()
                    .map(call -> call.getTarget().resolveMember())
                    .flatMap(Optional::stream)
                    .flatMap(called -> implementations(called).stream())
                    .filter(within)
                    .forEach(open::add);
            next.getMethodReferencesFromSelf().stream()
                    .map(reference -> reference.getTarget().resolveMember())
                    .flatMap(Optional::stream)
                    .flatMap(called -> implementations(called).stream())
                    .filter(within)
                    .forEach(open::add);
        }
        return false;
    }

    /** The method itself, or what stands for it where it says nothing of its own. */
    private static List<JavaMethod> implementations(JavaMethod method) {
        if (!method.getModifiers().contains(JavaModifier.ABSTRACT)) {
            return List.of(method);
        }
        var types =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getOwner().getAllSubclasses().stream()
                .map(type -> type.tryGetMethod(method.getName(), types))
                .flatMap(Optional::stream)
                .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }
}
