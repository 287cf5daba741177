import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures search by meaning against a running catalog: plain-language sentences about
 * papers, and titles, half titles and people that words alone already find, each by words
 * alone and by meaning too.
 *
 * Usage: java bench/Meaning.java URL DATA bench/sentences.tsv (DATA: the data folder the
 * catalog at URL was loaded from; sentences about papers it does not hold are left out)
 */
class Meaning {

	private static final Pattern ID = Pattern.compile("\\{\"id\":\"([a-z0-9-]+)\",\"title\":\"((?:[^\"\\\\]|\\\\.)*)\"");

	private static final Pattern AUTHOR = Pattern.compile("\"authors\":\\[\\{\"id\":\"([a-z0-9-]+)\",\"name\":\"([^\"]*)\"");

	private static final HttpClient HTTP = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	record Query(String text, String paper) {
	}

	static String get(String address) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

	static void measure(String kind, String url, List<Query> queries) throws IOException, InterruptedException {
		double[] mrr = new double[2];
		for (int way = 0; way < 2; way++) {
			double reciprocal = 0;
			int first = 0;
			int recalled = 0;
			long[] micros = new long[queries.size()];
			for (int round = 0; round < 2; round++) {
				reciprocal = 0;
				first = 0;
				recalled = 0;
				for (int at = 0; at < queries.size(); at++) {
					Query query = queries.get(at);
					// Another text each round, so that no vector is remembered.
					String text = query.text() + " ".repeat(round) + ((round == 0) ? "" : ".");
					long start = System.nanoTime();
					String answer = get(url + "/api/papers?size=20&meaning=" + (way == 1) + "&q="
							+ URLEncoder.encode(text, StandardCharsets.UTF_8));
					micros[at] = (System.nanoTime() - start) / 1000;
					int rank = rank(answer, query.paper());
					reciprocal += (rank > 0 && rank <= 10) ? 1.0 / rank : 0;
					first += (rank == 1) ? 1 : 0;
					recalled += (rank > 0) ? 1 : 0;
				}
			}
			Arrays.sort(micros);
			int n = queries.size();
			mrr[way] = reciprocal / n;
			System.out.printf(Locale.ROOT, "%-22s %-8s n=%d success@1 %.2f  MRR@10 %.3f  recall@20 %.2f  p50 %.1f ms%n",
					kind, (way == 0) ? "words" : "meaning", n, (double) first / n, mrr[way], (double) recalled / n,
					micros[n / 2] / 1000.0);
		}
		System.out.printf(Locale.ROOT, "%-22s %.2f times%n", kind, mrr[1] / Math.max(mrr[0], 1e-9));
	}

	static int rank(String answer, String paper) {
		Matcher ids = ID.matcher(answer.substring(0, Math.max(0, answer.indexOf("\"facets\""))));
		int rank = 0;
		while (ids.find()) {
			if (ids.group(2) != null) {
				rank++;
				if (ids.group(1).equals(paper)) {
					return rank;
				}
			}
		}
		return 0;
	}

	/** The papers are named by listing and line; their ids are asked of the catalog. */
	static List<Query> sentences(String url, Path data, Path file) throws IOException, InterruptedException {
		List<Query> sentences = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] parts = line.split("\t", 2);
			if (line.startsWith("#") || parts.length < 2) {
				continue;
			}
			Path listing = data.resolve("listings").resolve(parts[0].substring(0, parts[0].indexOf(':')));
			int number = Integer.parseInt(parts[0].substring(parts[0].indexOf(':') + 1));
			if (Files.exists(listing) && Files.readAllLines(listing).size() >= number) {
				String listed = Files.readAllLines(listing).get(number - 1);
				String title = listed.substring(2, Math.max(2, listed.indexOf("**:")));
				Matcher found = ID.matcher(get(url + "/api/papers?size=1&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8)));
				if (found.find()) {
					sentences.add(new Query(parts[1], found.group(1)));
				}
			}
		}
		return sentences;
	}

	public static void main(String[] arguments) throws Exception {
		String url = arguments[0];
		List<Query> sentences = sentences(url, Path.of(arguments[1]), Path.of(arguments[2]));
		List<Query> titles = new ArrayList<>();
		List<Query> threeWords = new ArrayList<>();
		List<Query> surnames = new ArrayList<>();
		for (Query sentence : sentences) {
			String paper = get(url + "/api/papers/" + sentence.paper());
			Matcher title = ID.matcher(paper);
			Matcher author = AUTHOR.matcher(paper);
			if (!title.find()) {
				continue;
			}
			titles.add(new Query(title.group(2), sentence.paper()));
			String[] words = title.group(2).split("[^\\p{L}\\p{N}]+");
			List<String> longest = Arrays.stream(words).sorted((one, other) -> other.length() - one.length()).limit(3).toList();
			threeWords.add(new Query(String.join(" ", longest), sentence.paper()));
			if (author.find()) {
				String name = author.group(2);
				surnames.add(new Query(name.substring(name.lastIndexOf(' ') + 1) + " " + longest.getFirst(), sentence.paper()));
			}
		}
		sentences.removeIf((sentence) -> titles.stream().noneMatch((title) -> title.paper().equals(sentence.paper())));
		measure("sentence", url, sentences);
		measure("title", url, titles);
		measure("three words of a title", url, threeWords);
		measure("surname and a word", url, surnames);
	}

}
