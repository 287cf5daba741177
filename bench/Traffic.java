import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Mixed traffic to a running catalog from many clients, as a proxy would hand it on.
 *
 * <pre>
 * java bench/Traffic.java overload URL PID SECONDS
 * java bench/Traffic.java soak URL PID MINUTES RATE DATA STATE TEMP
 * </pre>
 */
public class Traffic {

	/** Pages, answers of the API, downloads, facets, completions, harvests. */
	private static final List<String> PATHS = List.of("/", "/search?q=deep+learning", "/search?q=trainig+of+modles",
			"/search?q=%22machine+learning%22&year=2018", "/search?q=google&facetSize=100", "/papers", "/authors",
			"/institutions", "/institutions/tree", "/venues", "/explore", "/problems", "/about", "/help/search",
			"/papers/learningsys-2018-schelter-deequ", "/papers/learningsys-2018-schelter-deequ/picture.png",
			"/venues/learningsys-2018", "/api/papers?q=training", "/api/papers?q=systems&size=100",
			"/api/papers?q=learning&sort=title&fields=id,title", "/api/papers?group_by=institution",
			"/api/papers/learningsys-2018-schelter-deequ", "/api/papers/learningsys-2018-schelter-deequ/related",
			"/api/facets/author?q=learning", "/api/facets/institution?facetQuery=goo", "/api/suggest?q=ma",
			"/api/suggest?q=deep+le", "/api/authors?q=zaharia", "/api/institutions?size=100", "/api/map?q=learning",
			"/api/institutions/resolve?affiliation=EECS,+UC+Berkeley", "/papers.bib", "/search.ris?q=learning",
			"/search.csl.json?q=systems", "/search.atom?q=learning", "/dumps/papers.csv", "/dumps/papers.jsonl",
			"/oai?verb=Identify", "/oai?verb=ListRecords&metadataPrefix=oai_dc",
			"/oai?verb=ListIdentifiers&metadataPrefix=mods", "/sitemap.xml", "/opensearch/suggest?q=ma");

	private static final int CLIENTS = 20_000;

	/** How many ask at once while the rate is looked for. */
	private static final int ASKING = 8;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(20))
		.build();

	private final Random random = new Random(20181207);

	private final String site;

	private final String pid;

	private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();

	private Traffic(String site, String pid) {
		this.site = site.replaceAll("/$", "");
		this.pid = pid;
	}

	public static void main(String[] arguments) throws Exception {
		Traffic traffic = new Traffic(arguments[1], arguments[2]);
		switch (arguments[0]) {
			case "overload" -> traffic.overload(Integer.parseInt(arguments[3]));
			case "soak" -> traffic.soak(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]),
					Path.of(arguments[5]), Path.of(arguments[6]), Path.of(arguments[7]));
			default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path))
			.timeout(Duration.ofMinutes(10));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private synchronized String somePath() {
		return PATHS.get(this.random.nextInt(PATHS.size()));
	}

	private synchronized String someClient() {
		int client = this.random.nextInt(CLIENTS);
		return "10.7." + client / 250 + "." + (client % 250 + 1);
	}

	/** Asks for something and notes how that ended. */
	private void ask() {
		String path = somePath();
		try {
			HttpResponse<byte[]> answer = get(path, "X-Forwarded-For", someClient());
			String retry = answer.headers().firstValue("Retry-After").isPresent() ? " with Retry-After" : "";
			note(answer.statusCode() + retry);
			if (answer.statusCode() >= 400 && retry.isEmpty()) {
				System.out.println("FAILED " + answer.statusCode() + " " + path);
			}
		}
		catch (IOException ex) {
			note("no answer: " + ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void note(String outcome) {
		this.outcomes.computeIfAbsent(outcome, (key) -> new LongAdder()).increment();
	}

	private long noted() {
		return this.outcomes.values().stream().mapToLong(LongAdder::sum).sum();
	}

	/** Asks at a rate, whether answers come or not. */
	private void askAtRate(double perSecond, Duration time) {
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			long start = System.nanoTime();
			long asked = 0;
			while (System.nanoTime() - start < time.toNanos()) {
				long due = (long) (perSecond * (System.nanoTime() - start) / 1e9);
				if (due - asked > perSecond) {
					// The machine, and this program with it, stood still for a while.
					asked = due;
				}
				for (; asked < due; asked++) {
					askers.submit(this::ask);
				}
				LockSupport.parkNanos(1_000_000);
			}
		}
	}

	/** How many requests a second are answered to a few who ask one after the other. */
	private double sustainableRate(Duration time) {
		long before = noted();
		long start = System.nanoTime();
		try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int asker = 0; asker < ASKING; asker++) {
				askers.submit(() -> {
					while (System.nanoTime() - start < time.toNanos()) {
						ask();
					}
				});
			}
		}
		return (noted() - before) / ((System.nanoTime() - start) / 1e9);
	}

	private void overload(int seconds) throws Exception {
		sustainableRate(Duration.ofSeconds(20));
		double rate = sustainableRate(Duration.ofSeconds(20));
		System.out.printf("Sustainable: %.0f requests a second; before: %s, heap after GC %.1f MB%n", rate,
				this.outcomes, heap());
		double usual = answerTime();
		this.outcomes.clear();
		long start = System.nanoTime();
		askAtRate(4 * rate, Duration.ofSeconds(seconds));
		long end = System.nanoTime();
		System.out.printf("Overload: %,d requests within %d s (%.0f a second asked for), all answered after %d s: %s%n",
				noted(), seconds, 4 * rate, TimeUnit.NANOSECONDS.toSeconds(end - start), this.outcomes);
		int good = 0;
		long first = end;
		while (good < 10) {
			long asked = System.nanoTime();
			double took = answerTime();
			boolean fine = took >= 0 && took < Math.max(50, 3 * usual);
			first = (fine && good == 0) ? asked : first;
			good = fine ? good + 1 : 0;
		}
		System.out.printf("Recovered after %.1f s (a search took %.0f ms before)%n", (first - end) / 1e9, usual);
		Thread.sleep(2000);
		System.out.printf("Afterwards: heap after GC %.1f MB%n", heap());
	}

	/** The milliseconds of one search; negative where it is refused. */
	private double answerTime() throws Exception {
		long start = System.nanoTime();
		HttpResponse<byte[]> answer = get("/api/papers?q=deep+learning", "X-Forwarded-For", someClient());
		return (answer.statusCode() == 200) ? (System.nanoTime() - start) / 1e6 : -1;
	}

	private void soak(int minutes, int rate, Path data, Path state, Path temp) throws Exception {
		for (int round = 0; round < 3; round++) {
			for (String path : PATHS) {
				get(path);
			}
		}
		Thread asking = Thread.ofPlatform().start(() -> askAtRate(rate, Duration.ofMinutes(minutes)));
		int stale = 0;
		List<Long> swaps = new ArrayList<>();
		for (int minute = 1; minute <= minutes && asking.isAlive(); minute++) {
			long begun = System.nanoTime();
			Map<String, String> marks = marks();
			String word = "quokka" + (char) ('a' + minute / 26) + (char) ('a' + minute % 26);
			write(data, "**" + word + ": A Paper of This Minute**: Ada Lovelace (MIT)");
			while (new String(get("/api/papers?q=" + word + "&literal=true").body(), StandardCharsets.UTF_8)
				.startsWith("{\"total\":0")) {
				Thread.sleep(50);
			}
			swaps.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
			stale += stale(word, marks);
			if (minute % 5 == 1) {
				tell(minute, state, temp);
			}
			Thread.sleep(Math.max(0, 60_000 - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
		}
		asking.join();
		tell(minutes, state, temp);
		swaps.sort(null);
		System.out.printf("%d changes of the listing; from the change to the swap: median %d ms, longest %d ms%n",
				swaps.size(), swaps.get(swaps.size() / 2), swaps.getLast());
		System.out.printf("%,d requests: %s; %d stale pages%n", noted(), this.outcomes, stale);
	}

	private static final List<String> WATCHED = List.of("/api/papers?size=100", "/papers?sort=title",
			"/venues/learningsys-2018", "/api/venues/learningsys-2018", "/search.bib?q=quokka*", "/papers.bib");

	/** The marks of answers by their addresses. */
	private Map<String, String> marks() throws Exception {
		Map<String, String> marks = new ConcurrentSkipListMap<>();
		for (String path : WATCHED) {
			get(path).headers().firstValue("ETag").ifPresent((mark) -> marks.put(path, mark));
		}
		return marks;
	}

	/** How many answers do not show what the listing says by now. */
	private int stale(String word, Map<String, String> marks) throws Exception {
		int stale = 0;
		for (String path : List.of("/search?q=" + word + "&literal=true", "/venues/learningsys-2018", "/papers.bib",
				"/papers/learningsys-2018-lovelace-" + word, "/authors/ada-lovelace",
				"/api/papers/learningsys-2018-lovelace-" + word, "/oai?verb=ListRecords&metadataPrefix=oai_dc")) {
			HttpResponse<byte[]> answer = get(path);
			if (answer.statusCode() != 200 || !new String(answer.body(), StandardCharsets.UTF_8).contains(word)) {
				System.out.println("STALE " + answer.statusCode() + " " + path);
				stale++;
			}
		}
		for (Map.Entry<String, String> mark : marks.entrySet()) {
			HttpResponse<byte[]> answer = get(mark.getKey(), "If-None-Match", mark.getValue());
			boolean same = answer.headers().firstValue("ETag").filter(mark.getValue()::equals).isPresent();
			if (answer.statusCode() != 200 || same) {
				System.out.println("SAME MARK " + answer.statusCode() + " " + mark.getKey());
				stale++;
			}
		}
		return stale;
	}

	/** The paper of this minute takes the place of that of the last one. */
	private static void write(Path data, String line) throws IOException {
		Path listing = data.resolve("listings/learningsys-2018.txt");
		List<String> lines = new ArrayList<>(Files.readAllLines(listing));
		lines.removeIf((one) -> one.startsWith("**quokka"));
		lines.add(line);
		Path written = listing.resolveSibling(".listing.new");
		Files.write(written, lines);
		Files.move(written, listing, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
	}

	private void tell(int minute, Path state, Path temp) throws Exception {
		System.out.printf("minute %d: heap after GC %.1f MB, %d file descriptors, %d temporary files, %d generation(s), "
				+ "%d threads; %s%n", minute, heap(), count(Path.of("/proc", this.pid, "fd")), files(temp),
				count(state.resolve("generations")), count(Path.of("/proc", this.pid, "task")), this.outcomes);
	}

	private static long count(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.count();
		}
	}

	private static long files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).count();
		}
		catch (UncheckedIOException ex) {
			return -1;
		}
	}

	/** What is alive in the heap of the catalog, in MB. */
	private double heap() throws Exception {
		run("jcmd", this.pid, "GC.run");
		run("jcmd", this.pid, "GC.run");
		String[] lines = run("jstat", "-gc", this.pid).strip().split("\n");
		List<String> names = List.of(lines[0].strip().split("\\s+"));
		String[] values = lines[1].strip().split("\\s+");
		double used = 0;
		for (String space : List.of("S0U", "S1U", "EU", "OU")) {
			used += Double.parseDouble(values[names.indexOf(space)].replace("-", "0"));
		}
		return used / 1024;
	}

	private static String run(String... command) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
		List<String> all = new ArrayList<>(List.of(command));
		all.set(0, java);
		Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

}
