package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who is credited on which paper and where they were: all that tells which names are the
 * same person's. A million of them take some tens of megabytes.
 */
public final class Credits {

	private final Function<String, ? extends Collection<String>> institutionsAbove;

	private final AuthorRulings rulings;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** Few names are new, and a key takes a while to make. */
	private final Map<String, Integer> byFullName = new HashMap<>();

	private final List<NameUse> names = new ArrayList<>();

	private final Map<String, Integer> placeNumbers = new HashMap<>();

	private final List<Place> places = new ArrayList<>();

	private final Map<String, Integer> papersToSplit = new HashMap<>();

	private final Map<String, List<Credit>> creditsToSplit = new LinkedHashMap<>();

	private final BitSet withdrawn = new BitSet();

	private final IntList namesOfCredits = new IntList();

	private final IntList creditsOfPapers = new IntList();

	private final IntList yearsOfPapers = new IntList();

	private final IntList placesOfCredits = new IntList();

	private final IntList placeStarts = new IntList();

	/**
	 * Where somebody was.
	 *
	 * @param name the institution's id, or what was printed
	 * @param above the institutions above it
	 */
	record Place(String name, boolean identified, int[] above) {
	}

	/**
	 * @param institutionsAbove the ids of all institutions above one
	 * @param rulings what people decided about authors
	 */
	public Credits(Function<String, ? extends Collection<String>> institutionsAbove, AuthorRulings rulings) {
		this.institutionsAbove = institutionsAbove;
		this.rulings = rulings;
		this.creditsOfPapers.add(0);
		this.placeStarts.add(0);
	}

	/** Adds a paper that was withdrawn: it tells who is who, but counts as nobody's. */
	public void addWithdrawn(String paperId, int year, List<Credit> authors) {
		this.withdrawn.set(papers());
		add(paperId, year, authors);
	}

	/**
	 * Adds a paper.
	 * @param authors each person once
	 */
	public void add(String paperId, int year, List<Credit> authors) {
		if (this.rulings.splits(paperId)) {
			this.papersToSplit.put(paperId, papers());
			this.creditsToSplit.put(paperId, List.copyOf(authors));
		}
		for (Credit credit : authors) {
			int name = this.byFullName.computeIfAbsent(credit.name().full(), (full) -> numbered(credit.name().key()));
			this.names.get(name).count(credit, year);
			this.namesOfCredits.add(name);
			credit.institutions().forEach((id) -> this.placesOfCredits.add(identified(id)));
			credit.otherPlaces().forEach((text) -> this.placesOfCredits.add(printed(text)));
			this.placeStarts.add(this.placesOfCredits.size());
		}
		this.creditsOfPapers.add(this.namesOfCredits.size());
		this.yearsOfPapers.add(year);
	}

	/**
	 * Gives credits of some papers to a name of their own, spelled as it was.
	 * @param whose the numbers of the names whose credits are meant
	 * @return the number of the new name; empty where none of the papers has such a
	 * credit
	 */
	OptionalInt split(Collection<String> paperIds, Set<Integer> whose) {
		int split = this.names.size();
		for (String paperId : paperIds) {
			int paper = this.papersToSplit.getOrDefault(paperId, -1);
			for (int credit = (paper < 0) ? 0 : firstCredit(paper); paper >= 0
					&& credit < firstCredit(paper + 1); credit++) {
				int name = name(credit);
				if (whose.contains(name)) {
					Credit moved = Objects.requireNonNull(this.creditsToSplit.get(paperId))
						.get(credit - firstCredit(paper));
					if (split == this.names.size()) {
						this.names.add(new NameUse(this.names.get(name).key()));
					}
					this.names.get(split).takeFrom(this.names.get(name), moved);
					this.namesOfCredits.set(credit, split);
				}
			}
		}
		return (split < this.names.size()) ? OptionalInt.of(split) : OptionalInt.empty();
	}

	/**
	 * Who is behind the names on the papers that were looked at for splits.
	 * @param person the person behind the number of a name
	 */
	Map<String, Map<String, Integer>> onSplitPapers(IntUnaryOperator person) {
		Map<String, Map<String, Integer>> onPapers = new HashMap<>();
		this.papersToSplit.forEach((id, paper) -> {
			Map<String, Integer> persons = new HashMap<>();
			for (int credit = firstCredit(paper); credit < firstCredit(paper + 1); credit++) {
				persons.put(this.names.get(name(credit)).key(), person.applyAsInt(name(credit)));
			}
			onPapers.put(id, persons);
		});
		return onPapers;
	}

	private int numbered(String key) {
		return this.numbers.computeIfAbsent(key, (name) -> {
			this.names.add(new NameUse(name));
			return this.names.size() - 1;
		});
	}

	private int identified(String id) {
		Integer known = this.placeNumbers.get(id);
		if (known != null) {
			return known;
		}
		int[] above = this.institutionsAbove.apply(id)
			.stream()
			.filter((ancestor) -> !ancestor.equals(id))
			.mapToInt(this::identified)
			.toArray();
		return add(id, new Place(id, true, above));
	}

	private int printed(String text) {
		String key = "\n" + Folding.collapse(Folding.fold(text));
		Integer known = this.placeNumbers.get(key);
		return (known != null) ? known : add(key, new Place(text, false, new int[0]));
	}

	private int add(String key, Place place) {
		this.places.add(place);
		this.placeNumbers.put(key, this.places.size() - 1);
		return this.places.size() - 1;
	}

	int papers() {
		return this.creditsOfPapers.size() - 1;
	}

	AuthorRulings rulings() {
		return this.rulings;
	}

	/** The number of a cleaned name; -1 where it does not occur. */
	int numberOf(String key) {
		return this.numbers.getOrDefault(key, -1);
	}

	/** Every cleaned name; its place in the list is its number. */
	List<NameUse> names() {
		return this.names;
	}

	/** The places where somebody was, by number. */
	Place place(int number) {
		return this.places.get(number);
	}

	/** The first credit of a paper; those of the next paper follow its own. */
	int firstCredit(int paper) {
		return this.creditsOfPapers.get(paper);
	}

	/** The year of a paper. */
	int year(int paper) {
		return this.yearsOfPapers.get(paper);
	}

	/** Whether a paper counts as its authors'. */
	boolean counts(int paper) {
		return !this.withdrawn.get(paper);
	}

	/** The number of the name in a credit. */
	int name(int credit) {
		return this.namesOfCredits.get(credit);
	}

	/** The places named in a credit. */
	int[] places(int credit) {
		return this.placesOfCredits.range(this.placeStarts.get(credit), this.placeStarts.get(credit + 1));
	}

	/** All credits, by paper. */
	IntStream all() {
		return IntStream.range(0, this.namesOfCredits.size());
	}

}
