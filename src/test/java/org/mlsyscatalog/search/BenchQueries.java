package org.mlsyscatalog.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.mlsyscatalog.catalog.PaperCard;

/**
 * Draws queries of each kind from the papers of a catalog, the same for the same seed.
 */
final class BenchQueries {

	private static final Set<String> SMALL_WORDS = Set.of("with", "from", "into", "over", "under", "that", "this",
			"their", "using", "based", "towards", "toward", "through", "between", "when", "what", "which", "more",
			"than", "your", "does", "without", "beyond", "about", "have");

	private final List<PaperCard> papers;

	private final Map<String, List<PaperCard>> papersBy;

	/** Other names of institutions, to their ids. */
	private final Map<String, String> aliases;

	/** The ids of each institution and of all below it, by its name and by its id. */
	private final Map<String, Set<String>> within;

	private final Random random;

	/**
	 * @param papersBy as {@link #papersBy} made it of the papers
	 */
	BenchQueries(List<PaperCard> papers, Map<String, List<PaperCard>> papersBy, Map<String, String> aliases,
			Map<String, Set<String>> within, long seed) {
		this.papers = papers;
		this.papersBy = papersBy;
		this.aliases = aliases;
		this.within = within;
		this.random = new Random(seed);
	}

	/** How many of the papers are right for a query. */
	long right(BenchQuery query) {
		return this.papersBy.getOrDefault(query.key(), List.of()).stream().distinct().filter(query.right()).count();
	}

	/** Papers by the words of their titles, whole titles, surnames and institutions. */
	static Map<String, List<PaperCard>> papersBy(List<PaperCard> papers) {
		Map<String, List<PaperCard>> papersBy = new HashMap<>();
		for (PaperCard paper : papers) {
			Set<String> keys = new HashSet<>(tokens(paper.title()));
			keys.add("title " + wholeTitle(paper));
			for (PaperCard.Credit author : paper.authors()) {
				String surname = last(author.listedName());
				keys.add(surname(surname));
				keys.add(surname(SpelledOut.of(surname)));
			}
			paper.institutions().forEach((place) -> keys.add("institution " + place.id()));
			keys.forEach((key) -> papersBy.computeIfAbsent(key, (unknown) -> new ArrayList<>(2)).add(paper));
		}
		return papersBy;
	}

	List<BenchQuery> draw(QueryKind kind, int count) {
		List<BenchQuery> queries = new ArrayList<>();
		for (int tries = 0; queries.size() < count && tries < 400 * count; tries++) {
			draw(kind).ifPresent(queries::add);
		}
		return queries;
	}

	private Optional<BenchQuery> draw(QueryKind kind) {
		PaperCard paper = any(this.papers);
		return switch (kind) {
			case EXACT_TITLE -> Optional.of(new BenchQuery(paper.title(), "title " + wholeTitle(paper), same(paper)));
			case THREE_TITLE_WORDS -> words(paper, 3).map((words) -> new BenchQuery(String.join(" ", words),
					words.getFirst(), (other) -> tokens(other.title()).containsAll(words)));
			case SURNAME_AND_TITLE_WORD -> surnameAndWord(paper);
			case ONE_TYPO -> words(paper, 3).map((words) -> forPaper(mistyped(words), paper));
			case TWO_WORDS_AND_A_HALF -> words(paper, 3).map((words) -> forPaper(halved(words), paper));
			case FULL_NAME -> name(paper).map((name) -> forName(name, name));
			case LAST_COMMA_FIRST -> name(paper).map((name) -> forName(last(name) + ", " + first(name), name));
			case INITIAL_AND_SURNAME -> name(paper).filter((name) -> first(name).matches("\\p{L}.*"))
				.map((name) -> new BenchQuery(name.substring(0, 1) + ". " + last(name), surname(name),
						by((other) -> fits(name, other))));
			case DIACRITICS_ADDED -> name(paper).filter((name) -> name.equals(plain(name)))
				.flatMap((name) -> accented(name).map((typed) -> forName(typed, name)));
			case DIACRITICS_REMOVED ->
				name(paper).filter((name) -> !name.equals(plain(name))).map((name) -> forName(plain(name), name));
			case UMLAUTS_SPELLED_OUT ->
				name(paper).filter((name) -> name.matches(".*[äöüÄÖÜ].*")).map((name) -> spelledOut(name));
			case INSTITUTION_NAME -> paper.institutions().isEmpty() ? Optional.empty()
					: Optional.of(any(paper.institutions())).map((place) -> at(place.name(), place.id()));
			case INSTITUTION_ALIAS -> Optional.of(any(List.copyOf(this.aliases.keySet())))
				.map((alias) -> at(alias, String.valueOf(this.aliases.get(alias))));
		};
	}

	private <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private static Predicate<PaperCard> same(PaperCard paper) {
		return (other) -> other.id().equals(paper.id()) || wholeTitle(other).equals(wholeTitle(paper));
	}

	/** Titles that differ in their punctuation alone are the same. */
	private static String wholeTitle(PaperCard paper) {
		return folded(paper.title()).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Predicate<PaperCard> by(Predicate<String> name) {
		return (paper) -> paper.authors().stream().anyMatch((author) -> name.test(author.listedName()));
	}

	private static BenchQuery forPaper(String text, PaperCard paper) {
		return new BenchQuery(text, "title " + wholeTitle(paper), same(paper));
	}

	private static BenchQuery forName(String text, String name) {
		return new BenchQuery(text, surname(name), by((other) -> sameName(other).equals(sameName(name))));
	}

	/** Who is listed as "Bernhard Schoelkopf" is right for "Bernhard Schölkopf" too. */
	private static BenchQuery spelledOut(String name) {
		String typed = SpelledOut.of(name);
		return new BenchQuery(typed, surname(typed),
				by((other) -> sameName(SpelledOut.of(other)).equals(sameName(typed))));
	}

	/** Names that differ in case, accents, dots and hyphens alone are one author's. */
	private static String sameName(String name) {
		return folded(name).replaceAll("[^\\p{L}]", "");
	}

	private static String surname(String name) {
		return "surname " + folded(last(name));
	}

	private BenchQuery at(String text, String institution) {
		Set<String> ids = this.within.getOrDefault(institution, Set.of(institution));
		String key = "within " + institution;
		this.papersBy.put(key,
				ids.stream()
					.flatMap((id) -> this.papersBy.getOrDefault("institution " + id, List.of()).stream())
					.toList());
		return new BenchQuery(text, key,
				(paper) -> paper.institutions().stream().anyMatch((place) -> ids.contains(place.id())));
	}

	private Optional<BenchQuery> surnameAndWord(PaperCard paper) {
		Optional<String> surname = name(paper).map(BenchQueries::last);
		Optional<List<String>> word = words(paper, 1);
		if (surname.isEmpty() || word.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new BenchQuery(surname.get() + " " + word.get().getFirst(),
				"surname " + folded(surname.get()), (other) -> tokens(other.title()).containsAll(word.get())
						&& by((name) -> folded(last(name)).equals(folded(surname.get()))).test(other)));
	}

	/** The listed name of one of the authors. */
	private Optional<String> name(PaperCard paper) {
		if (paper.authors().isEmpty()) {
			return Optional.empty();
		}
		String name = any(paper.authors()).listedName();
		return (name.indexOf(' ') > 0 && !name.contains(",") && name.matches("[\\p{IsLatin} .'’-]+"))
				? Optional.of(name) : Optional.empty();
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

	private static String first(String name) {
		return name.substring(0, name.lastIndexOf(' '));
	}

	private static boolean fits(String name, String other) {
		return folded(last(name)).equals(folded(last(other))) && folded(other).startsWith(folded(name.substring(0, 1)));
	}

	/** Some telling words of a title, in the order they stand. */
	private Optional<List<String>> words(PaperCard paper, int count) {
		List<String> telling = new ArrayList<>(tokens(paper.title()).stream()
			.filter((word) -> word.length() >= 4 && !SMALL_WORDS.contains(word) && word.matches("[a-z]+"))
			.distinct()
			.toList());
		if (telling.size() < count) {
			return Optional.empty();
		}
		while (telling.size() > count) {
			telling.remove(this.random.nextInt(telling.size()));
		}
		return Optional.of(telling);
	}

	static List<String> tokens(String text) {
		return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList();
	}

	static String folded(String text) {
		return plain(text).toLowerCase(Locale.ROOT);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
	}

	/**
	 * One letter of one of the words left out, doubled, changed or swapped with the next.
	 */
	private String mistyped(List<String> words) {
		List<String> typed = new ArrayList<>(words);
		int which = this.random.nextInt(typed.size());
		StringBuilder word = new StringBuilder(typed.get(which));
		int at = this.random.nextInt(word.length());
		char letter = (char) ('a' + this.random.nextInt(26));
		switch (this.random.nextInt(4)) {
			case 0 -> word.deleteCharAt(at);
			case 1 -> word.insert(at, letter);
			case 2 -> word.setCharAt(at, letter);
			default -> {
				int from = Math.min(at, word.length() - 2);
				char moved = word.charAt(from);
				word.setCharAt(from, word.charAt(from + 1));
				word.setCharAt(from + 1, moved);
			}
		}
		typed.set(which, word.toString());
		return String.join(" ", typed);
	}

	private static String halved(List<String> words) {
		List<String> typed = new ArrayList<>(words);
		String last = typed.removeLast();
		typed.add(last.substring(0, (last.length() + 1) / 2));
		return String.join(" ", typed);
	}

	private Optional<String> accented(String name) {
		List<Integer> places = new ArrayList<>();
		for (int at = 0; at < name.length(); at++) {
			if ("aeiouAEIOUcn".indexOf(name.charAt(at)) >= 0) {
				places.add(at);
			}
		}
		if (places.isEmpty()) {
			return Optional.empty();
		}
		int at = any(places);
		String mark = ("cn".indexOf(name.charAt(at)) >= 0) ? "\u0303" : any(List.of("\u0301", "\u0308"));
		return Optional
			.of(Normalizer.normalize(name.substring(0, at + 1) + mark + name.substring(at + 1), Normalizer.Form.NFC));
	}

}
