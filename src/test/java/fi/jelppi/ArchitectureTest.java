package fi.jelppi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

/** The rules of the layout that a compiler does not know (src/docs/decisions/0001 and 0006). */
@AnalyzeClasses(packages = "fi.jelppi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] KIOSK_UI = {"fi.jelppi.kiosk..", "fi.jelppi.*.kiosk.."};
    private static final String[] DESK_UI = {"fi.jelppi.desk..", "fi.jelppi.*.desk.."};
    private static final String[] ANY_UI = {
        "fi.jelppi.kiosk..",
        "fi.jelppi.desk..",
        "fi.jelppi.*.kiosk..",
        "fi.jelppi.*.desk..",
        "fi.jelppi.*.site..",
        "fi.jelppi.shared.touch..",
        "fi.jelppi.shared.meeting..",
        "fi.jelppi.shared.i18n..",
        "fi.jelppi.guides.screen..",
        "fi.jelppi.security.ui..",
        "fi.jelppi.*.spi.."
    };

    private static final DescribedPredicate<JavaClass> PERSISTENCE =
            assignableTo(Repository.class).or(describe("an entity", type -> type.isAnnotatedWith(Entity.class)));

    /** What Spring Security's bridge to Vaadin needs; it draws nothing. */
    private static final DescribedPredicate<JavaClass> DRAWING = resideInAnyPackage("com.vaadin..")
            .and(DescribedPredicate.not(resideInAnyPackage("com.vaadin.flow.spring.security..")));

    private static final Set<String> TIME_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year");

    @ArchTest
    static final ArchRule touchScreenNeverSeesTheDesk = noClasses()
            .that()
            .resideInAnyPackage(KIOSK_UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DESK_UI);

    @ArchTest
    static final ArchRule deskNeverSeesTheTouchScreen = noClasses()
            .that()
            .resideInAnyPackage(DESK_UI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KIOSK_UI);

    @ArchTest
    static final ArchRule vaadinStaysInUserInterfacePackages = noClasses()
            .that()
            .resideOutsideOfPackages(ANY_UI)
            .and()
            .doNotHaveFullyQualifiedName(JelppiApplication.class.getName())
            .should()
            .dependOnClassesThat(DRAWING);

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(Component.class)
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule userInterfaceTouchesNoRepositoryOrEntity = noClasses()
            .that()
            .areAssignableTo(Component.class)
            .or()
            .resideInAnyPackage(
                    "fi.jelppi.*.kiosk..", "fi.jelppi.*.desk..", "fi.jelppi.*.site..", "fi.jelppi.shared.touch..")
            .should()
            .dependOnClassesThat(PERSISTENCE);

    @ArchTest
    static final ArchRule entitiesAndRepositoriesArePackagePrivate =
            classes().that(PERSISTENCE).should().bePackagePrivate().allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneClassKnowsZxing = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fi.jelppi.shared.qr.QrCodes")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.zxing..");

    @ArchTest
    static final ArchRule theClockBeanTellsTheTime = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fi.jelppi.shared.TimeConfiguration")
            .should()
            .callMethodWhere(describe("asks the system for the time", ArchitectureTest::asksSystemForTime));

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(resideInNullMarkedPackage());

    @ArchTest
    static final ArchRule nobodyReadsAWholeTable = noClasses()
            .should()
            .callMethodWhere(describe("finds all rows without a limit", ArchitectureTest::findsEverything));

    @ArchTest
    static final ArchRule scriptsLiveInFrontendModules =
            noClasses().should().callMethodWhere(describe("runs a script from Java", ArchitectureTest::runsScript));

    @ArchTest
    static final ArchRule publicMethodsTakeFewParametersAndNoFlags = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ANY_UI)
            .should(takeFewParametersAndNoFlags());

    @ArchTest
    static final ArchRule partsOfTheExchangeHaveNoCycles =
            slices().assignedFrom(new PartsOf("fi.jelppi.sync")).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyCommandsPrintToTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fi.jelppi.backup.Commands")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule oneLoggingFacade = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** Each package of a module is a slice, the module's root too. */
    private record PartsOf(String module) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return name.equals(module) || name.startsWith(module + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + module;
        }
    }

    private static boolean asksSystemForTime(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        var owner = target.getOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        if (owner.equals(Clock.class.getName())) {
            return target.getName().startsWith("system");
        }
        return TIME_TYPES.contains(owner)
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean findsEverything(JavaMethodCall call) {
        return call.getTarget().getName().equals("findAll")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTargetOwner().isAssignableTo(CrudRepository.class);
    }

    private static boolean runsScript(JavaMethodCall call) {
        return call.getTarget().getName().equals("executeJs")
                && (call.getTargetOwner().isAssignableTo(Page.class)
                        || call.getTargetOwner().isAssignableTo(Element.class));
    }

    private static ArchCondition<JavaMethod> takeFewParametersAndNoFlags() {
        return new ArchCondition<>("take at most five parameters, none of them a flag") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                boolean flag = parameters.stream().anyMatch(type -> type.isEquivalentTo(boolean.class));
                boolean factory = method.getName().startsWith("of") || isRecordPart(method);
                if (!factory && (flag || parameters.size() > 5) && !isBean(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }

            private boolean isRecordPart(JavaMethod method) {
                return method.getOwner().isRecord() && method.getName().equals("equals");
            }

            private boolean isBean(JavaMethod method) {
                return method.isAnnotatedWith("org.springframework.context.annotation.Bean");
            }
        };
    }

    private static ArchCondition<JavaClass> resideInNullMarkedPackage() {
        return new ArchCondition<>("reside in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without it"));
                }
            }
        };
    }
}
