import QuizModel

extension Vocabulary {
  /// Apostrophes are left out, as ``WordList`` does: *don't* is *dont*.
  static let english = Vocabulary(
    .english,
    [
      (
        .function,
        """
        a about above according after all also always an and another any are as at be because been
        before being below best between both but by can cannot could did do does each either every few
        first following for from get gets give given gives good had has have he her here him his how i
        if in into is it its itself just many may me more most much must my name names neither never
        no nobody none nor not nothing of off on once one only or other others our out over own per
        put same say says she should so some such take takes than that the their them then there
        these they this those three through to too two under until up upon us use used very was we
        well were what when where which while who whom whose why will with within without would you
        your answer word words book text chapter section figure table high low large small new make
        makes often least less four five
        """
      ),
      (
        .negation,
        """
        not no never none nobody nothing neither except excluding cannot dont doesnt didnt
        isnt arent wasnt werent wont wouldnt cant couldnt shouldnt
        """
      ),
      (.softener, "only just merely"),
      (
        .absolute,
        "always never everyone everybody nobody absolutely exclusively impossible invariably"
          + " inevitably"
      ),
      (.coordinator, "and or nor but"),
      (
        .subordinator,
        "that who whom whose if when because although while where whenever since until without"
      ),
      (
        .task,
        """
        analyse analyze answer argue arrange assess calculate choose classify combine compare complete
        compute conclude connect count decide define describe design determine discuss distinguish
        divide draw estimate evaluate explain fill find formulate give identify indicate interpret
        justify label list look make mark match measure name order outline place point predict put rank
        read round select show sketch solve sort state suggest summarise summarize tell test tick
        translate type use write
        """
      ),
      (.optionNoun, "option options answer answers choice choices alternative alternatives"),
      (.quantifier, "all none both neither"),
      (.pointer, "above preceding aforementioned listed mentioned"),
      (
        .attribution,
        """
        according writes write argues argue claims calls call states book text interview column author
        authors chapter section figure
        """
      ),
      (.claimNoun, "statement statements claim claims sentence sentences following"),
      (.truth, "true false correct incorrect right wrong"),
      (.chooser, "which what"),
    ])
}
