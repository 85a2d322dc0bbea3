/// What a shell reads to complete the words after `oefen`.
///
/// The scripts hold no words themselves: at each Tab they ask the program, which knows the language
/// and the course (ArgumentParser's own scripts have neither, nor a command's second name).
enum CompletionScript: String, CaseIterable {
  case bash
  case zsh
  case fish

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  /// Bash shows no meanings by itself, so they're put behind the words when it only lists them (63
  /// is `?`); it never writes those in the line.
  private static let bashText = #"""
    # Tab after `oefen` in bash. Made by: oefen completions bash
    _oefen() {
      local program=${COMP_WORDS[0]/#\~/$HOME} candidate note
      COMPREPLY=()
      while IFS=$'\t' read -r candidate note; do
        if [[ $candidate == / ]]; then
          compopt -o default 2>/dev/null
        elif [[ $COMP_TYPE == 63 && -n $note ]]; then
          printf -v candidate '%-18s %s' "$candidate" "$note"
          COMPREPLY+=("${candidate:0:${COLUMNS:-80}-1}")
        else
          COMPREPLY+=("$candidate")
        fi
      done < <("$program" completions candidates -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -F _oefen oefen

    """#

  /// `compinit` reads the first line; the last makes the script work with `source` too.
  private static let zshText = #"""
    #compdef oefen
    # Tab after `oefen` in zsh. Made by: oefen completions zsh
    _oefen() {
      local line
      local -a candidates typed=("${(@Q)words[2,CURRENT-1]}" "$PREFIX")
      for line in ${(f)"$(${~words[1]} completions candidates -- "${typed[@]}" 2>/dev/null)"}; do
        if [[ $line == / ]]; then
          _files
        else
          candidates+=("${${line%%$'\t'*}//:/\\:}:${${line#*$'\t'}//\\/\\\\}")
        fi
      done
      _describe -t candidates oefen candidates
    }
    if [[ $funcstack[1] == _oefen ]]; then _oefen "$@"; else compdef _oefen oefen; fi

    """#

  private static let fishText = #"""
    # Tab after `oefen` in fish. Made by: oefen completions fish
    function __oefen_candidates
        set -l words (commandline -opc)
        set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
        for line in ($program completions candidates -- $words[2..-1] (commandline -ct) 2>/dev/null)
            if test "$line" = /
                __fish_complete_path (commandline -ct)
            else
                echo -- $line
            end
        end
    end
    complete -c oefen -f -a '(__oefen_candidates)'

    """#
}
