package org.mlsyscatalog.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Weighs the organisations of one affiliation against each other. The weights are those
 * of a conditional logit, fitted to what publishers assert in every second row of a list;
 * docs/IDENTITY.md says how. Where none has a clear majority, none is chosen.
 */
final class PrincipalWeights {

	private static final double LEAST_SHARE = 0.59;

	private static final double UNIVERSITY = 0.71;

	private static final double MEDICAL_SCHOOL = -0.76;

	private static final double GOVERNMENT = -0.64;

	private static final double WHOLE = 0.22;

	private static final double PART = -0.30;

	private static final double LABORATORY_THAT_IS_PART = 0.40;

	private static final double UNIVERSITY_THAT_IS_PART = -0.56;

	private static final double FIRST = -0.11;

	private static final double LAST = 0.23;

	private static final double BY_NAME = 0.29;

	private static final double BY_ALIAS = -0.18;

	private static final double BY_NEIGHBOUR = -0.36;

	private static final double STANDING = 0.13;

	private static final Pattern SCHOOL = Pattern
		.compile("(?i)\\b(?:medical school|(?:school|college) of medicine)\\b");

	private final InstitutionRegistry registry;

	PrincipalWeights(InstitutionRegistry registry) {
		this.registry = registry;
	}

	/** The organisation with most of the weight; empty where none has enough of it. */
	Optional<Resolution> foremost(List<Resolution> candidates) {
		double[] weights = IntStream.range(0, candidates.size())
			.mapToDouble((index) -> Math.exp(weight(index, candidates)))
			.toArray();
		double needed = LEAST_SHARE * DoubleStream.of(weights).sum();
		return IntStream.range(0, weights.length)
			.filter((index) -> weights[index] >= needed)
			.mapToObj(candidates::get)
			.findFirst();
	}

	private double weight(int index, List<Resolution> candidates) {
		Resolution resolution = candidates.get(index);
		return ofPlace(index, candidates.size()) + ofRule(resolution.rule()) + ofKind(resolution)
				+ ofBelonging(entry(resolution), candidates) + STANDING * Math.log1p(entry(resolution).standing());
	}

	private static double ofPlace(int index, int size) {
		return ((index == 0) ? FIRST : 0) + ((index == size - 1) ? LAST : 0);
	}

	private static double ofRule(Resolution.Rule rule) {
		return switch (rule) {
			case NAME -> BY_NAME;
			case ALIAS -> BY_ALIAS;
			case NEIGHBOUR -> BY_NEIGHBOUR;
			default -> 0;
		};
	}

	private static double ofKind(Resolution resolution) {
		return switch (entry(resolution).kind()) {
			case UNIVERSITY -> UNIVERSITY + (isSchool(resolution.part()) ? MEDICAL_SCHOOL : 0);
			case GOVERNMENT -> GOVERNMENT;
			default -> 0;
		};
	}

	private double ofBelonging(RegistryEntry entry, List<Resolution> candidates) {
		double weight = 0;
		if (candidates.stream().anyMatch((other) -> isAbove(entry, entry(other)))) {
			weight += WHOLE;
		}
		if (candidates.stream().anyMatch((other) -> isAbove(entry(other), entry))) {
			weight += PART + switch (entry.kind()) {
				case LAB -> LABORATORY_THAT_IS_PART;
				case UNIVERSITY -> UNIVERSITY_THAT_IS_PART;
				default -> 0;
			};
		}
		return weight;
	}

	private boolean isAbove(RegistryEntry whole, RegistryEntry part) {
		return this.registry.ancestors(part.id()).contains(whole.id());
	}

	// Massachusetts General Hospital, Harvard Medical School
	private static boolean isSchool(String part) {
		return SCHOOL.matcher(part.substring(part.lastIndexOf(',') + 1)).find();
	}

	private static RegistryEntry entry(Resolution resolution) {
		return resolution.institution().orElseThrow();
	}

}
