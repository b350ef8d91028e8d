import { css } from 'lit';

/*
 * `--trust-brand` is one colour; tone and deep are made from it at fixed lightness, so that contrast holds whatever it is. Registered, a
 * nonsense colour falls back to `transparent`, which stands for "not set": its alpha of 0 picks the house colours in the formulas below.
 */
try {
  CSS.registerProperty({ name: '--trust-brand', syntax: '<color>', inherits: true, initialValue: 'transparent' });
} catch {
  // Another copy of the library has registered it, or there is no page: a server.
}

/**
 * The colour roles, on the frame and inherited by all within. A page sets the `--trust-…` properties; elements read the `--_…` ones.
 * Per role: lightness, chroma and hue of the house colour (tone #4794BC / #347FA6, deep #0B3C5D / #C9E6F6), and the brand's formula. Tint and
 * wash are the tone thinned; of the house colour that gives #E3EFF5 and #F1F7FA, in dark #1B2A35 and #161F27.
 */
export const tokens = css`
  .frame {
    --_brand: var(--trust-brand, transparent);
    --_ink: var(--trust-ink, light-dark(#16202b, #f2f5f8));
    --_quiet: var(--trust-ink-quiet, light-dark(#4b5766, #aeb9c4));
    --_tone: var(
      --trust-tone,
      light-dark(
        oklch(
          from var(--_brand) calc(0.63 * alpha + 0.634 * (1 - alpha)) calc(min(c, 0.12) * alpha + 0.097 * (1 - alpha))
            calc(h * alpha + 234 * (1 - alpha)) / 1
        ),
        oklch(
          from var(--_brand) calc(0.57 * alpha + 0.567 * (1 - alpha)) calc(min(c, 0.12) * alpha + 0.095 * (1 - alpha))
            calc(h * alpha + 235 * (1 - alpha)) / 1
        )
      )
    );
    --_deep: var(
      --trust-deep,
      light-dark(
        oklch(
          from var(--_brand) calc(0.31 * alpha + 0.343 * (1 - alpha)) calc(min(c, 0.09) * alpha + 0.076 * (1 - alpha))
            calc(h * alpha + 244 * (1 - alpha)) / 1
        ),
        oklch(
          from var(--_brand) calc(0.91 * alpha + 0.908 * (1 - alpha)) calc(min(c, 0.05) * alpha + 0.037 * (1 - alpha))
            calc(h * alpha + 233 * (1 - alpha)) / 1
        )
      )
    );
    --_tint: var(--trust-tint, light-dark(color-mix(in srgb, var(--_tone) 15%, #fff), color-mix(in srgb, var(--_tone) 18%, #15171c)));
    --_wash: var(--trust-wash, light-dark(color-mix(in srgb, var(--_tone) 7.5%, #fff), color-mix(in srgb, var(--_tone) 9%, #13161a)));
    --_signal: var(--trust-signal, light-dark(#b4540a, #f0a35e));
    --_paper: var(--trust-paper, light-dark(#fff, #11171d));
    --_rule: var(--trust-rule, light-dark(#d6dbe1, #2c3640));
    --_strong: var(--trust-rule-strong, light-dark(#78838f, #74818e));
    --_link: var(--_deep);
    --_mark: var(--_signal);
    --_display: var(--trust-font-display, 'Times New Roman', 'Liberation Serif', Tinos, serif);
  }

  @media print, (forced-colors: active) {
    .frame {
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_tone: CanvasText;
      --_deep: CanvasText;
      --_signal: CanvasText;
      --_paper: Canvas;
      --_tint: Canvas;
      --_wash: Canvas;
      --_rule: CanvasText;
      --_strong: CanvasText;
    }
  }

  @media (forced-colors: active) {
    .frame {
      --_link: LinkText;
      --_mark: Highlight;
    }
  }

  @media print {
    .frame {
      color-scheme: light;
    }
  }
`;
