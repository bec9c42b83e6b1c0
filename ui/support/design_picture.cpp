#include "ui/support/design_picture.h"

#include <QBuffer>

#include "design/credentials.h"
#include "ui/render/still.h"

namespace designer::ui {

namespace {

constexpr StillSize size{1.5, 16e6};
constexpr int margin = 80; // zones stand out beyond what they hold

} // namespace

QByteArray designPicture(const Analysis& analysis, Language language)
{
    Picture picture(analysis.survey->catalogue());
    picture.setLanguage(language);
    picture.reset(hidingCredentials(analysis.design()), &analysis);
    const Rect box = shapesBox(picture);
    if (box.empty())
        return {};
    PaintOptions options;
    options.grid = options.badges = options.prices = false;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    still(picture, box.grown(margin), Theme::light(), size, options).save(&buffer, "PNG");
    return bytes;
}

} // namespace designer::ui
