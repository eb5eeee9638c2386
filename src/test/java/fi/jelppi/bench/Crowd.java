package fi.jelppi.bench;

import fi.jelppi.testing.NodeProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who register at central and come to the halls, many times a second: most with a signed pass, some with a tap. Who
 * gets no answer because the kiosk died tries again, as a person would; some take their visit back.
 */
final class Crowd {

    private static final int FEW = 400;
    private static final int BUS = 100;
    /** One of so many has no pass, one of so many takes the visit back. */
    private static final int SELDOM = 8;

    private static final int PAUSE_MILLIS = 20;
    private static final int DEAD_MILLIS = 50;

    private final NodeProcess central;
    private final List<NodeProcess> kiosks;
    private final BlockingQueue<String> passes = new LinkedBlockingQueue<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final Map<NodeProcess, AtomicInteger> atTheDoor = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean coming = true;

    Crowd(NodeProcess central, List<NodeProcess> kiosks) {
        this.central = central;
        this.kiosks = kiosks;
    }

    /** What a kiosk or central is asked; interrupts end the crowd's threads. */
    private interface Question {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    /** What one of the crowd does over and over. */
    private interface Habit {
        void once() throws InterruptedException;
    }

    void come() {
        begin(new Registration()::once);
        for (var kiosk : kiosks) {
            var chance = new Random(kiosk.uri().getPort());
            atTheDoor.put(kiosk, new AtomicInteger());
            begin(() -> visit(kiosk, chance));
        }
    }

    private void begin(Habit habit) {
        threads.add(Thread.ofVirtual().start(() -> {
            try {
                while (coming) {
                    habit.once();
                }
            } catch (InterruptedException e) {
                // The crowd was sent home.
            }
        }));
    }

    /** Whoever has been answered has gone when this returns. */
    void goHome() throws InterruptedException {
        coming = false;
        for (var thread : threads) {
            thread.join();
        }
    }

    /** Whether somebody waits for the screen of this kiosk to change. */
    boolean isAtTheDoor(NodeProcess kiosk) {
        var waiting = atTheDoor.get(kiosk);
        return waiting != null && waiting.get() > 0;
    }

    /** How many screens have turned green. */
    int greens() {
        return answers.getOrDefault("Admitted", 0) + answers.getOrDefault("WalkIn", 0);
    }

    /** How often which answer was given. */
    Map<String, Integer> answers() {
        return answers;
    }

    /** Keeps passes at hand, as far as central lives. */
    private final class Registration {

        private String session = "";

        void once() throws InterruptedException {
            if (session.isEmpty()) {
                session = answer(() -> central.post("/test/open", "")).orElse("");
            } else if (passes.size() < FEW) {
                answer(() -> central.post("/test/people?many=" + BUS + "&session=" + session, ""))
                        .ifPresent(texts -> texts.lines().forEach(passes::add));
            }
            Thread.sleep(DEAD_MILLIS);
        }
    }

    private void visit(NodeProcess kiosk, Random chance) throws InterruptedException {
        var pass = passes.poll();
        if (pass == null || chance.nextInt(SELDOM) == 0) {
            count(atTheDoor(kiosk, () -> kiosk.post("/test/walk-in", "")));
            if (pass != null) {
                passes.add(pass);
            }
        } else {
            scan(kiosk, pass, chance.nextInt(SELDOM) == 0);
        }
        Thread.sleep(PAUSE_MILLIS);
    }

    private void scan(NodeProcess kiosk, String pass, boolean repents) throws InterruptedException {
        var answer = atTheDoor(kiosk, () -> kiosk.post("/test/scan", pass));
        while (answer.isEmpty() && coming) {
            answer = atTheDoor(kiosk, () -> kiosk.post("/test/scan", pass));
        }
        count(answer);
        var words = answer.orElse("").split(" ");
        if (words.length < 2) {
            passes.add(pass);
            Thread.sleep(DEAD_MILLIS);
        } else if (repents) {
            answer(() -> kiosk.post("/test/undo?visit=" + words[1], ""));
        }
    }

    private void count(Optional<String> answer) {
        answer.ifPresent(text -> answers.merge(text.split(" ")[0], 1, Integer::sum));
    }

    private Optional<String> atTheDoor(NodeProcess kiosk, Question question) throws InterruptedException {
        var waiting = Objects.requireNonNull(atTheDoor.get(kiosk));
        waiting.incrementAndGet();
        try {
            return answer(question);
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Empty, after a moment, when the node is down or fails. */
    private static Optional<String> answer(Question question) throws InterruptedException {
        try {
            var answer = question.ask();
            if (answer.statusCode() == 200) {
                return Optional.of(answer.body());
            }
        } catch (IOException e) {
            // It was killed, or it has not come up yet.
        }
        Thread.sleep(DEAD_MILLIS);
        return Optional.empty();
    }
}
