package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.MailState;
import fi.jelppi.mail.MailSummary;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A pass by e-mail, from the public form to the picture in somebody's mailbox, over a real mail server. */
@CentralTest
class PassMailTest {

    /** A fixed port, so that the server is at the same place when it comes back. */
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    WebApplicationContext application;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    PassSending sending;

    @Autowired
    MailQueue queue;

    @Autowired
    Points points;

    @Autowired
    Passes passes;

    @Autowired
    QrCodes codes;

    @Autowired
    EventCalendar calendars;

    @Autowired
    Meetings meetings;

    @Autowired
    ReminderJob reminders;

    private final PointId point = PointId.next();

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        registry.add("jelppi.mail.look", () -> "200ms");
        registry.add("jelppi.meeting.server.domain", () -> "meet.jelppi.example");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stopServer() {
        SERVER.stop();
    }

    @BeforeEach
    void open() throws Exception {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void bringsTheCodeOfTheOneWhoRegistered() throws Exception {
        var event = saved(event().titled("Palkka.fi yhdistykselle").at(point));
        register(event, "aino@example.org");
        received(1);

        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Koodisi: Palkka.fi yhdistykselle");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("aino@example.org");
        var pass = registrations.ofEvent(event.id(), 0, 1).getFirst().pass();
        assertThat(codes.read(picture(mail))).contains(passes.qrText(pass));
        var text = text(mail);
        assertThat(text).contains(passes.find(pass).orElseThrow().code().grouped());
        var link = Pattern.compile("/t/r/[A-Za-z0-9_-]+").matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(web().perform(get(link.group())).andReturn().getResponse().getContentAsString())
                .contains("Olet ilmoittautunut tilaisuuteen");
    }

    @Test
    void namesEveryHallOneMayComeTo() throws Exception {
        var muurola = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
        var narkaus = new Point(PointId.next(), "Narkaus", "Narkauksen JELPPI", 66.29, 26.15);
        List.of(muurola, narkaus).forEach(points::save);
        var event = saved(event().at(point).with(muurola.id(), narkaus.id()));
        register(event, "aino@example.org");
        received(1);

        var mail = SERVER.getReceivedMessages()[0];

        assertThat(text(mail)).contains("Sinetän JELPPI").contains("Myös: Muurola, Narkaus");
        assertThat(web().perform(get("/t/" + event.id() + "?lang=fi"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Sinetän JELPPI", "Myös: Muurola, Narkaus");
        var calendar = new String(calendars.ics(event), StandardCharsets.UTF_8);
        assertThat(calendar.replace("\r\n ", ""))
                .contains("LOCATION:Sinetän JELPPI\\, sali / Muurolan JELPPI / Narkauksen JELPPI\r\n");
    }

    @Test
    void bringsTheLinkToTakePartFromHome() throws Exception {
        var event = saved(event().at(point));
        meetings.plan(event.sessions().getFirst().id(), MeetingPlan.USUAL);
        register(event, "aino@example.org");
        received(1);

        var mail = SERVER.getReceivedMessages()[0];

        var link = Pattern.compile("/k/([A-Za-z0-9_-]+)").matcher(text(mail));
        assertThat(link.find()).isTrue();
        assertThat(text(mail)).contains("Liity etänä: http");
        assertThat(EventCalendarTest.told(EventCalendarTest.read(calendar(mail)), "URL"))
                .singleElement()
                .satisfies(url -> assertThat(url).contains(link.group()));
        assertThat(page("/t/r/" + link.group(1))).contains("Liity etänä", link.group());
        assertThat(page(link.group())).contains("Avoimet ovet");
        assertThat(page("/t/r/" + link.group(1) + "/tilaisuus.ics").replace("\r\n ", ""))
                .contains("URL:http", link.group());
        assertThat(new String(calendars.ics(event), StandardCharsets.UTF_8)).doesNotContain("/k/");
    }

    @Test
    void remindsOfWhatIsHeldOnlineWithTheLink() throws Exception {
        var event = saved(event().at(point).on(EventFixtures.today().plusDays(3)));
        var session = event.sessions().getFirst();
        meetings.plan(session.id(), MeetingPlan.USUAL);
        register(event, "aino@example.org");
        received(1);

        reminders.run(session.startsAt().minus(Duration.ofMinutes(40)));
        received(2);

        var mail = SERVER.getReceivedMessages()[1];
        assertThat(mail.getSubject()).isEqualTo("Alkaa pian: Avoimet ovet");
        assertThat(text(mail)).contains("Liity etänä: http", "/k/", "Sinetän JELPPI");
    }

    private String page(String address) throws Exception {
        return web().perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void whoWaitsIsToldSoAndGetsTheCodeWithTheCalendarWhenAPlaceIsFree() throws Exception {
        var event = saved(event().at(point).seats(1));
        register(event, "aino@example.org");
        received(1);
        register(event, "matti@example.org");
        received(2);
        var waits = SERVER.getReceivedMessages()[1];
        assertThat(waits.getSubject()).isEqualTo("Olet jonossa: Avoimet ovet");
        assertThat(text(waits)).contains("olet jonossa").doesNotContain("Koodi:", "/k/");
        var link = Pattern.compile("/t/r/[A-Za-z0-9_-]+").matcher(text(waits));
        assertThat(link.find()).isTrue();
        assertThat(page(link.group())).contains("Sijasi jonossa: 1");

        registrations.cancel(registrations.ofEvent(event.id(), 0, 1).getFirst().id());
        received(3);

        var mail = SERVER.getReceivedMessages()[2];
        assertThat(mail.getSubject()).isEqualTo("Sait paikan: Avoimet ovet");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("matti@example.org");
        var pass = registrations.ofEvent(event.id(), 0, 1).getFirst().pass();
        assertThat(codes.read(picture(mail))).contains(passes.qrText(pass));
        assertThat(EventCalendarTest.told(EventCalendarTest.read(calendar(mail)), "SEQUENCE"))
                .containsExactly("0");
        assertThat(page(link.group())).contains("Olet ilmoittautunut");
    }

    @Test
    void strangersCannotFillAMailbox() throws Exception {
        var event = saved(event().at(point));
        for (int i = 0; i < RecipientLimit.PER_MAILBOX + 2; i++) {
            register(event, i % 2 == 0 ? "perhe@example.org" : "Perhe@Example.org");
        }
        register(event, "toinen@example.org");
        received(RecipientLimit.PER_MAILBOX + 1);

        assertThat(registrations.countOf(event.id())).isEqualTo(RecipientLimit.PER_MAILBOX + 3);
        Eventually.holds(() -> queue.count(MailState.WAITING) == 0);
        assertThat(SERVER.getReceivedMessages()).hasSize(RecipientLimit.PER_MAILBOX + 1);
    }

    @Test
    void comesAfterAllWhenTheServerWasAway() throws Exception {
        SERVER.stop();
        var event = saved(event().at(point));
        register(event, "matti@example.org");
        Eventually.holds(() -> waiting().stream().anyMatch(mail -> "unreachable".equals(mail.problem())));

        SERVER.start();
        assertThat(queue.tryAgain(waiting().getFirst().id())).isTrue();

        received(1);
        assertThat(picture(SERVER.getReceivedMessages()[0])).isNotEmpty();
        Eventually.holds(() -> queue.count(MailState.WAITING) == 0);
    }

    @Test
    void goesToEverybodyWithAnAddressAndNobodyElse() throws Exception {
        var event = saved(event().at(point));
        for (int i = 0; i < 60; i++) {
            var address = i % 10 == 0 ? null : "p" + i + "@example.org";
            registrations.register(
                    event.id(), new Person(PersonId.next(), "Nimi" + i, null, null, null, address, null));
        }
        int sent = 0;
        for (int next = 0; next >= 0; ) {
            var step = sending.sendPage(event.id(), next, Languages.FINNISH);
            sent += step.mails();
            next = step.next();
        }
        assertThat(sent).isEqualTo(54);

        received(54);
        var texts = new ArrayList<String>();
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            texts.add(codes.read(picture(mail)).orElseThrow());
        }
        assertThat(texts).doesNotHaveDuplicates();
    }

    private List<MailSummary> waiting() {
        return queue.page(0, 50).stream()
                .filter(mail -> mail.state() == MailState.WAITING)
                .toList();
    }

    private void register(Event event, String address) throws Exception {
        var answer = web().perform(post("/t/" + event.id() + "?lang=fi")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("given", "Aino")
                        .param("email", address))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isBetween(300, 399);
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    private static void received(int number) throws Exception {
        Eventually.holds(() -> SERVER.getReceivedMessages().length == number);
    }

    private static byte[] picture(MimeMessage mail) throws IOException, MessagingException {
        return file(mail, "image/png");
    }

    private static byte[] calendar(MimeMessage mail) throws IOException, MessagingException {
        return file(mail, "text/calendar");
    }

    private static byte[] file(MimeMessage mail, String type) throws IOException, MessagingException {
        var found = parts(mail).stream()
                .filter(part -> isOf(part, type))
                .findFirst()
                .orElseThrow();
        try (var in = found.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        var text = parts(mail).stream()
                .filter(part -> isOf(part, "text/plain"))
                .findFirst()
                .orElseThrow();
        return text.getContent().toString();
    }

    private static boolean isOf(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Part> parts(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof Multipart several)) {
            return List.of(part);
        }
        var all = new ArrayList<Part>();
        for (int i = 0; i < several.getCount(); i++) {
            BodyPart inner = several.getBodyPart(i);
            all.addAll(parts(inner));
        }
        return all;
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }
}
