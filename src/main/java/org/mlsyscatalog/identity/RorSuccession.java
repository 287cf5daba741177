package org.mlsyscatalog.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which record stands for one that is inactive or withdrawn: the last of its successors,
 * where each has exactly one that is known.
 */
final class RorSuccession {

	private final Map<String, RorRecord> records;

	private final Set<String> own;

	/**
	 * @param records by id
	 * @param own the ids our registry has, which stay whatever ROR says of them
	 */
	RorSuccession(Map<String, RorRecord> records, Set<String> own) {
		this.records = records;
		this.own = own;
	}

	/** The record that took the place of another; empty where none did. */
	Optional<String> successor(String ror) {
		Set<String> way = new HashSet<>();
		String at = ror;
		for (Optional<String> next = next(at); next.isPresent(); next = next(at)) {
			if (!way.add(at)) {
				return Optional.empty();
			}
			at = next.get();
		}
		return at.equals(ror) ? Optional.empty() : Optional.of(at);
	}

	/** Whether the record becomes an institution of the registry. */
	boolean isKept(String ror) {
		RorRecord record = this.records.get(ror);
		return record != null && successor(ror).isEmpty() && !record.isWithdrawn();
	}

	private Optional<String> next(String ror) {
		RorRecord record = this.records.get(ror);
		if (record == null || !record.isWithdrawn() || this.own.contains(ror)) {
			return Optional.empty();
		}
		// A school withdrawn as too small to have an id is a spelling of its university.
		return only(record.successors().isEmpty() ? record.parents() : record.successors());
	}

	private Optional<String> only(List<String> records) {
		List<String> known = records.stream()
			.filter((each) -> this.records.containsKey(each) || this.own.contains(each))
			.toList();
		return (known.size() == 1) ? Optional.of(known.getFirst()) : Optional.empty();
	}

}
