package org.mlsyscatalog.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the pieces of one affiliation together: departments, countries and places go to
 * the organisation they stand beside, and what is left becomes unknown.
 */
final class Assembly {

	private static final Pattern SCHOOL = Pattern.compile("(?i)\\bschool\\b");

	private final AffiliationText text;

	private final List<Piece> pieces;

	private final Seats seats;

	private final Namesakes namesakes;

	private final WeakNames weakNames;

	private final Neighbours named;

	private final Neighbours organisations;

	private final Neighbours anything;

	private final Map<Integer, NameMatch> matches = new HashMap<>();

	// The organisation each piece belongs to, itself for an organisation.
	private final Map<Integer, Integer> owners = new HashMap<>();

	Assembly(AffiliationText text, List<Piece> pieces, Seats seats, Namesakes namesakes) {
		this.text = text;
		this.pieces = pieces;
		this.seats = seats;
		this.namesakes = namesakes;
		this.weakNames = new WeakNames(text, pieces, namesakes);
		this.named = neighbours(this::isNamed);
		this.organisations = neighbours(this::isOrganisation);
		this.anything = neighbours((index) -> isNamed(index) || isLeftover(index));
	}

	List<Resolution> resolutions() {
		for (int i = 0; i < this.pieces.size(); i++) {
			this.owners.put(i, i);
			if (this.pieces.get(i) instanceof Piece.Named named) {
				this.matches.put(i, named.match());
			}
		}
		IntStream.range(0, this.pieces.size()).forEach(this::attach);
		this.matches.replaceAll((index, match) -> this.seats.agreeing(match));
		this.matches.values().removeIf((match) -> match.spellings().isEmpty());
		this.matches.entrySet().removeIf((match) -> this.weakNames.isShortForUnknown(match.getKey(), match.getValue()));
		settle();
		withoutStrangers();
		this.matches.putAll(this.weakNames.initials(certain(), printedCountries()));
		if (this.matches.isEmpty()) {
			this.matches.putAll(this.weakNames.byWords(printedCountries()));
		}
		return this.matches.isEmpty() ? List.of(Resolution.unknown(this.text.text())) : inOrder();
	}

	private void settle() {
		Set<RegistryEntry> certain = certain();
		Set<String> countries = printedCountries();
		this.matches.replaceAll((index, match) -> this.namesakes.beside(match, certain));
		Set<RegistryEntry> possible = possible();
		this.matches.replaceAll((index, match) -> this.namesakes.related(match, possible));
		this.matches.replaceAll((index, match) -> this.namesakes.foremost(
				match.optionally((spelling) -> Countries.agree(spelling.entry().country(), countries)).orElse(match)));
	}

	// Center for Life Sciences, Yunnan University is not the one in Beijing.
	private void withoutStrangers() {
		Set<RegistryEntry> telling = this.matches.values()
			.stream()
			.filter((match) -> !isVague(match))
			.flatMap((match) -> match.certain().stream())
			.collect(Collectors.toSet());
		Set<String> countries = printedCountries();
		this.matches.values()
			.removeIf((match) -> isAnothersSchool(match, telling) || isOfAnyCountry(match, telling, countries));
		this.matches.values()
			.removeIf((match) -> isVague(match) && (isStranger(match, telling)
					|| !match.mayBe((spelling) -> Countries.agree(spelling.entry().country(), countries))));
	}

	private boolean isVague(NameMatch match) {
		return match.spellings().stream().allMatch((spelling) -> this.namesakes.isVague(spelling, match.rule()));
	}

	private boolean isOfAnyCountry(NameMatch match, Set<RegistryEntry> telling, Set<String> countries) {
		return countries.isEmpty() && telling.isEmpty() && this.namesakes.isOfAnyCountry(match);
	}

	// Peking University, Shenzhen Graduate School is not that of Tsinghua.
	private boolean isAnothersSchool(NameMatch match, Set<RegistryEntry> telling) {
		return match.rule() == Resolution.Rule.WORDS_REARRANGED && match.spellings().stream().allMatch((spelling) -> {
			Set<RegistryEntry> others = new HashSet<>(telling);
			others.remove(spelling.entry());
			return SCHOOL.matcher(spelling.text()).find()
					&& others.stream().anyMatch((other) -> other.kind() == InstitutionKind.UNIVERSITY)
					&& !this.namesakes.isRelatedToAny(spelling.entry(), others);
		});
	}

	private boolean isStranger(NameMatch match, Set<RegistryEntry> telling) {
		return !telling.isEmpty() && !match.mayBe(
				(spelling) -> telling.contains(spelling.entry()) || this.namesakes.isNear(spelling.entry(), telling));
	}

	private Set<RegistryEntry> possible() {
		return this.matches.values()
			.stream()
			.flatMap((match) -> match.spellings().stream())
			.map(Spelling::entry)
			.collect(Collectors.toSet());
	}

	private Set<String> printedCountries() {
		return this.pieces.stream().flatMap((piece) -> switch (piece) {
			case Piece.Place place -> place.countries().stream();
			case Piece.Leftover leftover -> leftover.countries().stream();
			default -> Stream.empty();
		}).collect(Collectors.toSet());
	}

	private Set<RegistryEntry> certain() {
		return this.matches.values().stream().flatMap((match) -> match.certain().stream()).collect(Collectors.toSet());
	}

	private void attach(int index) {
		switch (this.pieces.get(index)) {
			case Piece.Named named -> {
			}
			case Piece.Initials initials -> {
			}
			case Piece.Department department -> department(index);
			case Piece.Place place -> place(index, place);
			case Piece.Leftover leftover -> leftover(index, leftover);
		}
	}

	private void department(int index) {
		OptionalInt owner = this.organisations.after(index);
		belong(index, owner.isPresent() ? owner : this.named.before(index));
		change(index, (match) -> match.by(Resolution.Rule.DEPARTMENT_REMOVED));
	}

	private void place(int index, Piece.Place place) {
		belong(index, nearest(index, this.organisations.before(index)));
		change(index, (match) -> place.countries().isEmpty() ? match.by(Resolution.Rule.COUNTRY_REMOVED)
				: match.in(place.countries()));
	}

	private void leftover(int index, Piece.Leftover leftover) {
		OptionalInt before = this.organisations.before(index);
		OptionalInt owner = before.isPresent() ? before : this.organisations.after(index);
		NameMatch match = this.matches.get(owner.orElse(index));
		if (match != null && match.mayBe((spelling) -> spelling.isAt(leftover.text()))) {
			belong(index, owner);
			change(index, (known) -> known.only((spelling) -> spelling.isAt(leftover.text()))
				.by(Resolution.Rule.PLACE_REMOVED));
		}
	}

	// A country belongs to what stands before it, were it only a city.
	private OptionalInt nearest(int index, OptionalInt organisationBefore) {
		if (organisationBefore.isPresent()) {
			return organisationBefore;
		}
		OptionalInt before = this.anything.before(index);
		return before.isPresent() ? before : this.anything.after(index);
	}

	private void belong(int index, OptionalInt owner) {
		owner.ifPresent((found) -> this.owners.put(index, found));
	}

	private void change(int index, UnaryOperator<NameMatch> change) {
		this.matches.computeIfPresent(this.owners.getOrDefault(index, index), (owner, match) -> change.apply(match));
	}

	private List<Resolution> inOrder() {
		List<Resolution> resolutions = new ArrayList<>();
		int index = 0;
		while (index < this.pieces.size()) {
			int last = index;
			Optional<NameMatch> match = matchAt(index);
			while (last + 1 < this.pieces.size() && goTogether(last, last + 1)) {
				last++;
			}
			// A department away from its organisation is no second mention of it.
			if (match.isEmpty() || (index <= owner(index) && owner(index) <= last)) {
				String part = this.text.between(this.pieces.get(index).first(), this.pieces.get(last).last());
				resolutions.add(match.map((known) -> known.resolution(part)).orElseGet(() -> Resolution.unknown(part)));
			}
			index = last + 1;
		}
		return resolutions;
	}

	// Unknown neighbours stay one, so that an unknown affiliation is not shredded.
	private boolean goTogether(int one, int next) {
		return matchAt(one).isPresent() ? owner(one) == owner(next) : matchAt(next).isEmpty() && !opensGroup(next);
	}

	private Optional<NameMatch> matchAt(int index) {
		return Optional.ofNullable(this.matches.get(owner(index)));
	}

	private int owner(int index) {
		return this.owners.getOrDefault(index, index);
	}

	private Neighbours neighbours(IntPredicate wanted) {
		return new Neighbours(this.pieces.size(), this::opensGroup, wanted);
	}

	private boolean opensGroup(int index) {
		return this.text.atoms().get(this.pieces.get(index).first()).opensGroup();
	}

	private boolean isNamed(int index) {
		return this.pieces.get(index) instanceof Piece.Named;
	}

	private boolean isLeftover(int index) {
		return this.pieces.get(index) instanceof Piece.Leftover;
	}

	private boolean isOrganisation(int index) {
		return isNamed(index)
				|| (this.pieces.get(index) instanceof Piece.Leftover leftover && leftover.isOrganisation());
	}

}
