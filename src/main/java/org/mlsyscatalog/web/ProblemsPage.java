package org.mlsyscatalog.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mlsyscatalog.catalog.OpenSpellings;
import org.mlsyscatalog.catalog.Papers;
import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.catalog.ProblemKind;
import org.mlsyscatalog.catalog.ProblemOfPaper;
import org.mlsyscatalog.catalog.Problems;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was corrected and repaired, what is doubted and what stayed open: the first of
 * each, and pages with all of them.
 */
@Controller
class ProblemsPage {

	private static final int SPELLINGS_AT_FIRST = 10;

	private static final int SPELLINGS_ON_A_PAGE = 25;

	private static final int CORRECTIONS_AT_FIRST = 50;

	private static final int OF_EACH_KIND = 10;

	private static final int ON_A_PAGE = 100;

	private final Problems problems;

	private final OpenSpellings open;

	private final OpenQuestions questions;

	private final Papers papers;

	ProblemsPage(Problems problems, OpenSpellings open, OpenQuestions questions, Papers papers) {
		this.problems = problems;
		this.open = open;
		this.questions = questions;
		this.papers = papers;
	}

	/**
	 * Problems that matter alike.
	 *
	 * @param total how many there are
	 * @param kinds them by kind, the most frequent first
	 */
	record Findings(long total, List<Kind> kinds) {
	}

	/**
	 * Problems of one kind.
	 *
	 * @param found some of them, by place
	 */
	record Kind(ProblemKind kind, List<Found> found) {
	}

	/**
	 * One problem.
	 *
	 * @param origin the problem with its paper
	 * @param more what it says beside what all of its kind say; may be empty
	 */
	record Found(ProblemOfPaper origin, TextChange change, String more) {

		static Found of(ProblemOfPaper origin, ProblemKind kind) {
			Problem problem = origin.problem();
			return new Found(origin, TextChange.of(problem),
					problem.description().equals(kind.description()) ? "" : problem.description());
		}

	}

	@GetMapping("/problems")
	String problems(Model model) {
		List<ProblemKind> kinds = this.problems.kinds();
		Map<String, List<ProblemOfPaper>> first = this.problems.firstOfEachKind(OF_EACH_KIND)
			.stream()
			.collect(Collectors.groupingBy((found) -> found.problem().kind()));
		model.addAttribute("lost", findings(kinds, Problem.Severity.ERROR, first));
		model.addAttribute("doubts", findings(kinds, Problem.Severity.WARNING, first));
		model.addAttribute("repairs", findings(kinds, Problem.Severity.REPAIRED, first));
		model.addAttribute("corrected", this.papers.countCorrections());
		model.addAttribute("corrections", CorrectionGroup.of(this.papers.corrections(0, CORRECTIONS_AT_FIRST)));
		model.addAttribute("correctionsShown", CORRECTIONS_AT_FIRST);
		model.addAttribute("spellings", this.open.count());
		model.addAttribute("unresolvedTotal", this.open.countTimes());
		model.addAttribute("unresolved", this.questions.after(0, SPELLINGS_AT_FIRST));
		return "problems/index";
	}

	private static Findings findings(List<ProblemKind> all, Problem.Severity severity,
			Map<String, List<ProblemOfPaper>> first) {
		List<ProblemKind> kinds = all.stream().filter((kind) -> kind.severity() == severity).toList();
		return new Findings(kinds.stream().mapToLong(ProblemKind::count).sum(),
				kinds.stream().map((kind) -> kind(kind, first.getOrDefault(kind.kind(), List.of()))).toList());
	}

	private static Kind kind(ProblemKind kind, List<ProblemOfPaper> found) {
		return new Kind(kind, found.stream().map((one) -> Found.of(one, kind)).toList());
	}

	@GetMapping("/problems/corrections")
	String corrections(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AlphabeticalList list = AlphabeticalList.of("/problems/corrections", parameters, ON_A_PAGE);
		long total = this.papers.countCorrections();
		model.addAttribute("corrected", total);
		model.addAttribute("corrections",
				CorrectionGroup.of(this.papers.corrections(list.request().getOffset(), list.size())));
		model.addAttribute("messages", list.problems());
		model.addAttribute("pages", list.pages(Math.ceilDiv(total, list.size())));
		return "problems/corrections";
	}

	@GetMapping("/problems/unresolved")
	String unresolved(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AlphabeticalList list = AlphabeticalList.of("/problems/unresolved", parameters, SPELLINGS_ON_A_PAGE);
		long spellings = this.open.count();
		model.addAttribute("spellings", spellings);
		model.addAttribute("unresolvedTotal", this.open.countTimes());
		model.addAttribute("unresolved", this.questions.after(list.request().getOffset(), list.size()));
		model.addAttribute("messages", list.problems());
		model.addAttribute("pages", list.pages(Math.ceilDiv(spellings, list.size())));
		return "problems/unresolved";
	}

	@GetMapping("/problems/kinds/{kind}")
	String kind(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		ProblemKind found = this.problems.kinds()
			.stream()
			.filter((one) -> one.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("kind of problem", kind));
		AlphabeticalList list = AlphabeticalList.of("/problems/kinds/" + kind, parameters, ON_A_PAGE);
		model.addAttribute("kind", kind(found, this.problems.ofKind(kind, list.request().getOffset(), list.size())));
		model.addAttribute("messages", list.problems());
		model.addAttribute("pages", list.pages(Math.ceilDiv(found.count(), list.size())));
		return "problems/kind";
	}

}
