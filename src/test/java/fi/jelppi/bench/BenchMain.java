package fi.jelppi.bench;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Runs the bench that is named, {@code checkin} for {@code CheckinBench}, and prints one line of JSON. */
public final class BenchMain {

    private static final String SUFFIX = "Bench";

    private BenchMain() {}

    public static void main(String[] args) throws Exception {
        var names = names();
        if (args.length != 1 || !names.contains(args[0])) {
            System.err.println("Benches: " + String.join(", ", names));
            System.exit(2);
        }
        PrintStream result = System.out;
        System.setOut(System.err);
        Map<String, Object> figures = bench(args[0]).run();
        result.println(JsonMapper.shared().writeValueAsString(figures));
        result.flush();
        // Browsers, databases and servers of a bench must not keep the process alive.
        System.exit(0);
    }

    private static Bench bench(String name) throws ReflectiveOperationException {
        var className = BenchMain.class.getPackageName() + "." + capitalised(name) + SUFFIX;
        var constructor = Class.forName(className).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Bench) constructor.newInstance();
    }

    private static Set<String> names() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Bench.class));
        var names = new TreeSet<String>();
        for (BeanDefinition found : scanner.findCandidateComponents(BenchMain.class.getPackageName())) {
            var simpleName = String.valueOf(found.getBeanClassName()).replaceAll(".*\\.", "");
            if (simpleName.endsWith(SUFFIX)) {
                names.add(simpleName
                        .substring(0, simpleName.length() - SUFFIX.length())
                        .toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
