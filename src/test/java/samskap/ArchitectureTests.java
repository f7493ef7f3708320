package samskap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The habits of the house. */
@AnalyzeClasses(packages = "samskap", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule vaadin_stays_in_user_interfaces = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "samskap.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule sql_stays_inside = noClasses()
            .that()
            .resideOutsideOfPackages("..internal..", "samskap.platform..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule no_query_keeps_its_connection = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("such a stream holds its connection until somebody closes it; a list never does");

    @ArchTest
    static final ArchRule the_mathematics_of_value_knows_nothing_but_numbers = classes()
            .that()
            .resideInAPackage("samskap.value..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "samskap.value..",
                    "java..",
                    "org.hipparchus..",
                    "org.apache.commons.rng..",
                    "org.jspecify.annotations..",
                    "org.springframework.modulith..");

    @ArchTest
    static final ArchRule views_are_nobody_elses = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule fields_are_filled_by_constructors =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule events_are_records =
            classes().that(areHeardOrPublished()).should().beRecords();

    private static DescribedPredicate<JavaClass> areHeardOrPublished() {
        return DescribedPredicate.describe(
                "are events",
                type -> type.getPackageName().matches("samskap\\.[a-z]+")
                        && type.getSimpleName().matches("(Idea|Person|Message|Promise)[A-Z][a-z]*(ed)"));
    }
}
